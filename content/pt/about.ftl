### O que é isto e quanto custa: respostas curtas a perguntas simples.

about-cost = Nada. Não custo nada, e aqui não há nada para comprar.
about-human = Sou um programa, e aqui nenhuma pessoa responde. Para falar com alguém: uma pessoa de confiança, ou uma linha que /crisis indica. Um dia ruim já é motivo suficiente.
about-real = Sou um programa. Pessoas escreveram minhas frases antes, então não consigo entender você de verdade. Posso guardar suas palavras, esperar com você e fazer a próxima pergunta.
about-talked_round = Minhas frases já estão escritas, então não posso fazer o papel de ninguém nem mudar de tarefa. Estou aqui pelo que você está passando.
about-round_a_block = Um bloqueio é um não, então não ajudo a contornar. O que você diria pode ser escrito aqui com /urge, e não vai a lugar nenhum.
about-through_others = O que outra pessoa diz por você continua vindo de você. Com uma ordem judicial pode ser descumprimento, e depois de um não ou um bloqueio conta como uma mensagem sua. Um advogado, ou o caminho que a ordem indica, é outra coisa.
# claims: A5 B4
about-manipulative = Usado para fazer alguém reagir, é um truque, diz Lee Baucom, e truques raramente funcionam. Coach Lee fala de outra coisa: tomar um não como um não. O que você quer com isso decide, e eu vou perguntar.
# claims: A9 B4
about-articles = Os dois artigos que conheço discordam. Lee Baucom diz que o silêncio diz que você não se importa; Coach Lee diz que recuar é a resposta madura a um não. O que serve depende de vocês dois, então pergunto primeiro e mostro os dois lados.
about-write_for_me = Não escrevo por você, para que continue sendo seu. O que você escreve está seguro em /urge; de lá nada sai.
about-no_help = Sinto muito, não era o que você precisava. Só conheço as frases que me deram. Para uma pessoa: alguém de confiança, ou uma linha que /crisis mostra.
