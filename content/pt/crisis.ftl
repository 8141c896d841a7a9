### Perigo. Nunca junto de contadores ou piadas; sem métodos; ajuda e esperança.

crisis-first-none = Que bom que você disse. Você não precisa passar por isso só.
crisis-first-self = Que bom que você me contou, e eu levo a sério. Você importa, e esta dor pode mudar mesmo que agora não pareça.
crisis-first-hurt_by = Que bom que você me contou. O que fazem com você não é culpa sua, e você merece segurança.
crisis-first-may_hurt = Custa muito dizer isso, e dizer já é um passo para trás. Por favor, coloque distância agora mesmo.
crisis-first-other = Que bom que você cuida dessa pessoa. Você não precisa carregar isso só, e pedir ajuda é certo.

crisis-number-call = { $name }: ligue { $number } (verificado em { $on }).
crisis-number-call_unchecked = { $name }: ligue { $number } (sem verificação recente).
crisis-number-call_women = { $name }, uma linha para mulheres: ligue { $number } (verificado em { $on }).
crisis-number-call_women_unchecked = { $name }, uma linha para mulheres: ligue { $number } (sem verificação recente).
crisis-number-text = { $name }: envie { $word } para { $number } (verificado em { $on }).
crisis-number-text_unchecked = { $name }: envie { $word } para { $number } (sem verificação recente).
crisis-number-none = Não tenho uma linha desse tipo para onde você está: se for urgente ligue { $number } (sem verificação recente), e { $directory } lista linhas por país.
crisis-number-unknown = Não sei onde você está: se for urgente ligue para a emergência, { $number } de quase qualquer celular, e { $directory } lista linhas por país.
crisis-emergency-call = Emergência: ligue { $number } agora.
crisis-emergency-call_unchecked = Emergência: ligue agora { $number }, ou o número de emergência que você conhece.
crisis-emergency-unknown = Ligue agora para a emergência; de quase qualquer celular { $number } funciona.
crisis-directory = { $directory } lista pessoas com quem falar, por país.
crisis-no_store = Algo quebrou do meu lado e agora não consigo guardar nem ler nada. Se em alguns minutos não chegar resposta, envie de novo. Se houver perigo, ligue para a emergência.

crisis-danger_now = Você está em perigo agora?
crisis-danger_now-yes = Sim
    .says = s | estou
crisis-danger_now-not_sure = Não sei
    .says = talvez
crisis-danger_now-no = Não
    .says = n | agora não
crisis-danger_theirs = Essa pessoa está em perigo agora?
crisis-danger_theirs-yes = Sim
    .says = s | está
crisis-danger_theirs-not_sure = Não sei
    .says = talvez
crisis-danger_theirs-no = Não
    .says = n | agora não

crisis-near-none = Depois vá para onde haja alguém: ao lado, uma loja, uma rua com luz. Diga a uma pessoa: “preciso de você comigo agora”.
crisis-near-self = Depois fique perto de alguém: acorde alguém, bata na porta ao lado, vá para onde há gente. Diga: “agora não é seguro eu ficar só”.
crisis-near-hurt_by = Se puder sair, vá para onde há gente e leve o telefone. Se não puder, fique perto de uma saída.
crisis-near-may_hurt = Saia de onde está e ande até onde há gente. Diga a quem atender: “tenho medo de machucar alguém”.
crisis-near-other = Ligue por essa pessoa, diga onde ela está e continue falando até alguém chegar. Peça ajuda a mais uma pessoa.

crisis-about = É sobre o quê?
crisis-about-self = Pensamentos sombrios, ou me machucar
    .says = eu | pensamentos sombrios | morrer
crisis-about-hurt_by = Alguém me machuca ou me dá medo
    .says = me machucam | medo de alguém
crisis-about-may_hurt = Posso machucar alguém
    .says = machucar alguém
crisis-about-other = Alguém me preocupa
    .says = outra pessoa

crisis-barrier = O que mais dificulta procurar alguém?
crisis-barrier-not_bad_enough = Não é tão grave
    .says = não é grave
crisis-barrier-burden = Não quero ser um peso
    .says = peso
crisis-barrier-no_calls = Não consigo falar ao telefone
    .says = telefone
crisis-barrier-afraid = Tenho medo do que acontece depois
    .says = medo
crisis-barrier-tried = Tentei e não ajudou
    .says = tentei
crisis-barrier-alone = Não há ninguém
    .says = ninguém
crisis-barrier-other = Outra coisa
    .says = outra | sei lá | não sei
crisis-ease-not_bad_enough = Não precisa estar no pior. Também se conversa lá em dias como este.
crisis-ease-burden = Quem gosta de você prefere acordar a não saber. Você quereria o mesmo.
crisis-ease-no_calls = Não precisa falar. Muitas linhas têm mensagem ou chat, e uma mensagem a uma amizade também conta.
crisis-ease-afraid = Primeiro você pode perguntar o que acontece, e não precisa dar nome. Pode parar a qualquer momento.
crisis-ease-tried = Sinto que não tenha ajudado. Importa quem atende, e da próxima vez pode ser diferente.
crisis-ease-alone = Então alguém desconhecido cujo trabalho é ouvir é um bom começo.
crisis-ease-other = Seja o que for que torna difícil, não precisa ser resolvido primeiro.
crisis-step = Uma coisa pequena para os próximos dez minutos. O que daria?
crisis-step-tell_one = Dizer a alguém “não estou bem”
    .says = dizer | contar
crisis-step-be_near = Ir para onde há gente
    .says = sair
crisis-step-call = Ligar ou escrever para uma linha
    .says = ligar
crisis-step-move_away = Me afastar do que pode machucar
    .says = me afastar
crisis-step-none = Nada disso agora
    .says = nada | nenhuma | nenhum | não | não consigo
crisis-do-tell_one = Bom. Três palavras bastam, e pode enviar assim.
crisis-do-be_near = Bom. Não precisa explicar nada; estar perto de gente basta.
crisis-do-call = Bom. “Não sei como começar” é um bom começo.
crisis-do-move_away = Bom. Coloque uma porta, uma rua ou uma pessoa no meio.
crisis-do-none = Tudo bem. Passar pelos próximos dez minutos já basta, e você não precisa fazer isso em solidão.

crisis-again = Quer que eu volte a olhar mais tarde? Só se você quiser.
crisis-again-hour = Em uma hora
    .says = hora | uma hora
crisis-again-evening = Às 8 da noite
    .says = noite | hoje à noite
crisis-again-morning = De manhã
    .says = manhã | amanhã
crisis-again-no = Não, agradeço
    .says = não | n
crisis-will_look = Volto, com um simples olá e nada mais na tela. /crisis funciona a qualquer momento antes.
crisis-stay = Está bem. /crisis funciona a qualquer hora, de dia e de noite.
crisis-not_read = Continuo aqui. Basta um número da lista, ou as palavras.
crisis-again_how = { $asked ->
    [no] Olá de novo. Como está agora?
   *[yes] Olá, como você pediu. Como está agora?
}
crisis-again_how-better = Melhor
crisis-again_how-same = Igual
    .says = o mesmo
crisis-again_how-worse = Pior
crisis-glad = Fico feliz. Estou aqui se isso mudar.

# It was done "again", and it is not said what.
crisis-done_again = Que bom que você contou. O que foi? Pergunto para não adivinhar.
crisis-done_again-reached_out = Escrevi ou liguei
    .says = escrevi | liguei | mandei mensagem | eu escrevi | eu liguei
crisis-done_again-hurt_myself = Eu me machuquei
    .says = me machuquei | me cortei | eu me cortei | me feri | eu me feri | os dois
crisis-done_again-else = Outra coisa
    .says = outra | nenhuma | não | nada | não sei | sei lá
crisis-done_again_else = Então conta com suas palavras, ou deixa. As duas coisas estão bem.

crisis-danger_now_why = Há perigos que não podem esperar, e então a ajuda vem primeiro. Quero dizer: você pode se machucar nas próximas horas, por você ou por alguém?
crisis-danger_theirs_why = Há perigos que não podem esperar, e então a ajuda vem primeiro. Quero dizer: essa pessoa pode se machucar nas próximas horas?
crisis-barrier_why = Muitas vezes há algo entre nós e a pessoa que poderíamos chamar. Se eu souber o que é, procuro com você um caminho pequeno.
crisis-step_why = Quero dizer uma coisa pequena que leve você pelos próximos dez minutos. A mais fácil é a certa.
crisis-done_again_why = Pode ser uma mensagem ou pode ser algo que machuca você, e cada coisa pede algo diferente de mim.
