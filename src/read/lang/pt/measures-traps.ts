import type { MeasureTrigger } from '../lexicon.ts';
import { agree, any, ar, both, er, irregular, ter } from './forms.ts';
import { GONE_TRAPS } from './measures-gone.ts';
import { WAYS_OUT_TRAPS } from './measures-out.ts';
import { TOLL_TRAPS } from './measures-toll.ts';
import { done, happened, of } from './triggers.ts';

const THE =
  'o|a|os|as|um|uma|ao|à|aos|às|do|da|dos|das|seu|sua|seus|suas|este|esta|esse|essa|novo|nova|novos|novas|mais';

const SORT =
  'recente|recentes|brutal|brutais|nova|novas|novo|novos|alegada|alegadas|suposta|supostas|suposto|grave|graves|contínua|contínuas|violenta|violentas|crescente|sistemática|sistemáticas|todo|toda|todos|todas|qualquer|primeiro|primeira|próprio|própria|parte|mesmo|bárbaro|bárbara|hediondo|massiva|massivas|arbitrárias|ilegal|ilegais|excessivo|últimas|sucessivas';

/**
 * An idiom: the verb in any form, at most two small words, and what makes it another sense. No open gap: it would
 * reach over a counted noun ("condenou nove pessoas por ataque").
 */
const sense = (forms: string, objects: string): readonly string[] => [`${forms} ${THE}? ${SORT}? ${objects}`];

const PAPERS =
  'comunicado|comunicados|relatório|relatórios|nota|notas|lista|listas|dados|informação|informações|vídeo|vídeos|imagem|imagens|documento|documentos|carta|balanço|boletim|resultado|resultados|áudio|áudios|decisão|versão|nome|nomes|íntegra|texto|transcrição|álbum|disco|filme|trailer|edital|números|mensagem|mensagens|foto|fotos|fotografias';
const FUNDS =
  'verba|verbas|fundo|fundos|recurso|recursos|dinheiro|crédito|créditos|financiamento|financiamentos|empréstimo|empréstimos|tranche|parcela|parcelas|emenda|emendas|orçamento|pagamento|pagamentos|milhões|bilhões|mil-milhões|euros|dólares|reais|meticais|kwanzas|saque|fgts|bolsas|vagas|dose|doses|lote|lotes|ajuda|licença|licenças|importação|exportação|crédito|preços|capital|reservas|petróleo';
const ROADS =
  'pista|pistas|via|vias|estrada|estradas|rodovia|rodovias|trânsito|acesso|acessos|tráfego|circulação|passagem|ponte|rua|avenida|fronteira|corredor|espaço|caminho|trecho|local|prédio|edifício|praça|sala|porto|aeroporto|canal|comércio|serviço|público|entrada|área|zona|cidade|cidades|aldeia|aldeias|localidade|localidades|território|territórios|vila|vilas|região|povoados|bairro|bairros|município|municípios|distritos|país|províncias|províncias|energia|gás|gases|carbono|calor|vapor|tensão|pressão|stress|estresse|mente|espírito|potencial|toxinas|hormonas|hormônios|sonda|veículo|veículos|corpo|corpos|cadáveres|telefone|redes|internet|sinal';

const NEWS =
  'detenção|detenções|prisão|prisões|morte|mortes|repressão|violência|violações|violação|tortura|ataque|ataques|uso|abuso|abusos|assassinato|assassinatos|perseguição|desaparecimento|desaparecimentos|situação|condições|fraude|golpe|invasão|agressão|agressões|censura|irregularidades|execuções|execução|maus-tratos|falta|existência|onda|expulsão|deportação|bombardeio|bombardeios|bombardeamento|bombardeamentos|massacre|decisão|atentado|atentados|crime|crimes|silêncio|impunidade|demora|atraso|intervenção|brutalidade|actuação|atuação|rapto|raptos|sequestro|sequestros|regime|governo';

const CROWDS: readonly MeasureTrigger[] = [
  ...done(null, [
    ar('mobiliz'),
    ar('destac'),
    ar('convoc'),
    irregular('demite demitem demitiu demitiram demitir demitindo', 'demitid'),
    irregular('despede despedem despediu despediram despedir', 'despedid'),
    ar('exoner'),
    irregular('suspende suspendem suspendeu suspenderam suspender', 'suspens'),
    ar('mult'),
    ar('nome'),
    ar('contrat'),
    irregular('elege elegem elegeu elegeram eleger', 'eleit'),
    ar('entrevist'),
    ar('inquir'),
    ar('interrog'),
    ar('convid'),
    ar('consult'),
    irregular('ouviu ouviram ouve ouvem ouvir', 'ouvid'),
    ar('vacin'),
    ar('infect'),
    ar('infet'),
    ar('contamin'),
    ar('test'),
    ar('resgat'),
    ar('salv'),
    ar('afet'),
    ar('afect'),
    ar('visit'),
    ar('transplant'),
    ar('trein'),
    ar('recrut'),
    ar('empreg'),
    ar('vistori'),
    ar('fiscaliz'),
    ar('apoi'),
    ar('revist', { drop: ['revista', 'revistas'] }),
    ar('licenci'),
    ar('localiz'),
    ar('reencontr'),
  ]),
  ...happened(null, [
    ar('particip'),
    ar('march'),
    ar('manifest'),
    ar('protest'),
    ar('desfil'),
    ar('concentr'),
    ar('acamp'),
    ar('vot'),
    ar('assin'),
    er('subscrev', { past: ['subscrit'] }),
    ar('assinal'),
    ar('candidat'),
    irregular('reúne reúnem reuniu reuniram reunir reuniam reúne-se reuniram-se', 'reunid'),
    irregular('aderiram aderiu aderem aderir', 'aderid'),
    irregular('nasceram nasceu nascem nascer', 'nascid'),
    ar('desembarc'),
    ar('viaj'),
  ]),
  ...of(null, 'person', [
    'localizados|localizadas|reencontrados|encontrados|encontradas com|sãos vida|salvos',
    'sobreviventes',
  ]),
  ...of(null, 'participle', [
    `${agree('encontrad', 'localizad', 'achad', 'resgatad')} com|ainda|são|sãos ~ vida|vivo|vivos|viva|vivas|salvo|salvos`,
    `${agree('dad')} alta`,
    `${agree('pres', 'solt')} no|na|em|ao trânsito|elevador|engarrafamento|passado|detalhes`,
  ]),
  ...of(null, 'subject', ['receberam|recebeu|tiveram|teve alta', 'tomaram|tomou posse']),
];

const IDIOMS: readonly MeasureTrigger[] = [
  ...of(null, 'object', [
    ...sense(any(ar('liber'), ar('libert'), ar('solt')), `${PAPERS}|${FUNDS}|${ROADS}`),
    ...sense(
      any(ar('solt')),
      'fogos|foguetes|voz|gargalhada|grito|gritos|pombas|palavrão|animais|cães|amarras|língua|cabelo|freio|bola|verbo',
    ),
    ...sense(any(er('prend')), 'atenção|atenções|respiração|fôlego|cabelo|olhar|público|cinto'),
    ...sense(
      any(ter('de')),
      'avanço|controle|controlo|poder|poderes|capital|ações|participação|título|recorde|monopólio|maioria|propagação|nacionalidade|direitos|cargo|posse|informação|informações|licença|competência|patente|mandato|marca|escalada|processo|violência|projeto|queda',
    ),
    ...sense(
      any(ter('man')),
      'contato|contacto|contatos|contactos|relações|relação|conversações|diálogo|silêncio|reunião|reuniões|posição|calma|ordem|paz|pressão|vigília|esperança|segurança|apoio|cautela|greve|decisão|agenda|equilíbrio|sigilo|segredo|distância|total|número|números|conta|ritmo|preços|taxa|em',
    ),
    ...sense(any(ter('re')), 'líquidos|água|calor|impostos|salários|informação|informações|memória|talentos'),
    ...sense(
      any(ar('captur')),
      'imagem|imagens|momento|momentos|atenção|carbono|essência|vídeo|fotografia|fotografias|estado|instituições|dados|som',
    ),
    ...sense(
      any(ar('conden')),
      `${NEWS}|acto|ato|atos|actos|ação|acção|postura|medida|medidas|política|palavras|declarações|ofensiva|veementemente|energicamente|firmemente|firmeza|duramente|publicamente|terrorismo|bloqueio|sanções`,
    ),
    ...sense(
      any(ar('denunci')),
      `${NEWS}|que|ao|perante|também|hoje|publicamente|caso|casos|acordo|contrato|tratado|às`,
    ),
    ...sense(
      any(ar('acus')),
      'governo|regime|autoridades|polícia|exército|presidente|oposição|forças|executivo|ministério|ministro|governador|militares|partido|recepção|receção|cansaço|pressão|golpe|estado|eua|junta|rivais',
    ),
    ...sense(any(ar('process')), 'dados|pedido|pedidos|informação|informações|alimentos|imagens|votos|luto|pagamentos'),
    ...sense(
      any(ar('execut')),
      'plano|planos|projeto|projetos|projecto|obra|obras|orçamento|ordem|ordens|mandado|mandados|programa|programas|hino|tarefa|tarefas|política|políticas|operação|operações|despesa|serviços|medida|medidas|decisão|sentença|manobra|ação|buscas|missão',
    ),
    ...sense(ar('mat').forms, 'fome|sede|saudade|saudades|tempo|curiosidade|charada|aula|aulas|dúvida'),
    ...sense(
      any(er('morr')),
      'de rir|medo|saudades|saudade|amores|vergonha|inveja|tédio|rir|polêmica|polémica|praia|esperança',
    ),
    'fere|ferem|feriu|feriram|ferir|ferindo ~ lei|leis|constituição|dignidade|direito|direitos|princípio|princípios|suscetibilidade|suscetibilidades|orgulho|honra|soberania|sentimentos|democracia|autonomia',
    'atinge|atingem|atingiu|atingiram|atingir|atingindo ~ meta|metas|objetivo|objetivos|objectivo|máximo|mínimo|recorde|pico|nível|níveis|valor|valores|marca|fasquia|número|limite|velocidade|acordo|maioria|maturidade|total|graus',
    'desloca-se|deslocou-se|deslocaram-se|deslocam-se|deslocar-se|deslocando-se',
    'deslocou|deslocaram|desloca ~ tropas|efetivos|efectivos|meios|viaturas|equipes|equipas|recursos|agentes|militares|soldados|policiais',
    'evacuou|evacuaram|evacuar ~ edifício|prédio|zona|área|local|aeroporto|sala|escola|hospital',
    'remove|removeu|removeram|remover ~ obstáculos|barricadas|barreiras|conteúdo|conteúdos|publicações|escombros|entulho|lixo|sanções|corpos',
    ...sense(any(ar('expuls')), 'demônios|demónios|campo|jogo|bola|ar'),
    'expulso|expulsos|expulsa|expulsas do|da|de partido|jogo|campo|partida|bancada|escola|universidade',
    ...sense(
      any(ar('viol')),
      'direito|direitos|lei|leis|constituição|trégua|cessar-fogo|acordo|acordos|espaço|norma|normas|sigilo|privacidade|termos|princípio|princípios|soberania|convenção|segredo|embargo|toque|regras|garantias|prazo|confidencialidade|tornozeleira|condições|medidas',
    ),
    ...sense(any(ar('abus')), 'poder|poderes|autoridade|sorte|paciência|confiança|álcool|força|direito'),
    ...sense(
      any(ar('atac')),
      'problema|problemas|decisão|governo|medida|críticos|imprensa|adversários|raiz|causas|proposta|reforma|política|políticas|presidente',
    ),
    ...sense(any(er('bat')), 'recorde|recordes|palmas|porta|metas|o|pé|boca|panelas|meta|martelo'),
    'destruir|destruiu|destruíram|destrói|destruindo ~ prova|provas|evidências|sonho|sonhos|democracia|esperança|economia|reputação|documentos|confiança|carreira|país|vidas|tecido',
    ...sense(
      any(ar('queim')),
      'etapa|etapas|calorias|bandeira|bandeiras|cartucho|cartuchos|pneu|pneus|largada|efígie|efígies|fogos|gordura|pontes',
    ),
    ...sense(
      any(ar('derrub')),
      'veto|vetos|liminar|decreto|governo|decisão|lei|sessão|preços|regime|ditador|presidente|barreira|barreiras|perfil|perfis|internet|sigilo|bolsa|liminares|fake',
    ),
    ...sense(
      any(ar('quebr')),
      'silêncio|sigilo|recorde|recordes|promessa|protocolo|galho|acordo|contrato|trégua|tabu|gelo',
    ),
    'incendiou|incendiar|incendeia|incendiaram ~ ânimos|debate|redes|público|internet|discurso',
    'abateu-se|abatem-se|abateram-se|abate-se sobre',
    'abateu|abateram|abater ~ dívida|preço|impostos|valor|imposto|árvores|gado|frangos|bovinos|animais',
    ...sense(any(ar('confisc')), 'poupanças'),
    ...sense(any(er('apreend')), 'conteúdo|sentido|realidade|lição|conhecimentos|significado'),
    ...sense(
      any(ar('ocup')),
      'cargo|cargos|posto|lugar|posição|presidência|pasta|tempo|cadeira|vaga|espaço|manchetes|página|páginas',
    ),
    ...sense(
      any(ar('tom')),
      'medida|medidas|posse|decisão|decisões|conta|nota|partido|parte|conhecimento|posição|providências|cuidado|iniciativa|café|lugar|precauções|como|rua|ruas|praça',
    ),
    ...sense(any(ar('abord')), 'tema|temas|questão|questões|assunto|assuntos|problema|caso|situação'),
    ...sense(
      any(er('recolh')),
      'assinaturas|dados|depoimentos|testemunhos|informação|informações|provas|impostos|amostras|fundos|donativos|lixo|contribuições|apoios|indícios|elementos|denúncias|nomes|opiniões|contribuição',
    ),
    ...sense(any(ar('congel')), 'preços|salários|negociações|relações'),
    ...sense(any(ar('guard')), 'silêncio|minuto|segredo|sigilo|distância|relação|memória'),
    ...sense(
      any(ar('devolv'), er('devolv')),
      'dinheiro|corpo|corpos|bens|verba|mandato|palavra|projeto|poder|telefones|passaporte|passaportes',
    ),
    ...sense(any(ar('lev')), 'tempo|anos|dias|meses|horas|susto|vantagem|cabo|conta|consideração'),
    ...sense(any(ar('deix')), 'cargo|claro|dúvidas|dúvida|presidência|governo|vaga|poder|lado|mensagem|partido'),
    ...sense('passou|passaram|passar|passa', 'lei|tempo|recado|mensagem|palavra|férias'),
    ...sense(
      'pronuncia|pronunciou|pronunciaram|pronunciar|pronuncia-se|pronunciou-se|pronunciaram-se',
      'discurso|sobre|contra|palavra|palavras|frase',
    ),
    'pronunciou-se|pronunciaram-se|pronunciar-se|pronuncia-se|pronunciam-se',
    'some|somem a|à|ao|ainda|isto|isso',
    'perdoar|perdoou|perdoaram|perdoa ~ dívida|dívidas|juros|impostos|pecados|multas|erros',
    'julga|julgam|julgou|julgaram|julgar|julgava que|ser|ter|estar|necessário|recurso|recursos|procedente|improcedente|ação|pedido|importante|conveniente|possível|o|a mérito|caso|pedido|constitucionalidade',
    'investiga|investigam|investigou|investigar|investigava|investigando o|a|as|os|se ~ caso|casos|circunstâncias|causa|causas|origem|denúncias|morte|mortes|desvio|desvios|fraude|corrupção|crime|crimes|esquema|suposto|suposta|possível|conduta',
    'fez|fazem|faz|fizeram prisioneiro|parte|questão',
    'saiu|saíram|sai|saem|sair às|à|em|na|nas|no|para|do|da ~ ruas|rua|defesa|jornal|imprensa|armário|crise|comunicado|reunião|votos|vitorioso|vitoriosos|eleições',
    'voltou|voltaram|volta|voltam|regressou|regressaram|retornou a|ao|à ~ dizer|afirmar|negar|pedir|exigir|criticar|acusar|denunciar|defender|normalidade|trabalho|poder|escola|aulas|cargo|carga|tona|público|negociações|ruas',
    'escapou|escaparam|escapa|escapar a|à|ao|de|por|da ~ atentado|morte|controle|controlo|pouco|triz|ileso|ilesos|ataque|críticas|punição|justiça|impunes',
    'perdeu|perderam|perde|perder ~ eleição|eleições|controle|controlo|emprego|empregos|jogo|tempo|prazo|mandato|poder|mandatos|contato|contacto|paciência|confiança|maioria',
    'custou|custaram|custa|custam milhões|caro',
  ]),
  ...of(null, 'event', [
    'pena de morte|prisão|reclusão',
    'pena capital|máxima|mínima|suspensa|leve',
    'penas máximas|mínimas|suspensas|que|previstas',
    'prisão perpétua',
    'prisão|prisões de alta|segurança|máxima|mulheres|média',
    'prisão|prisões federal|federais|estadual|estaduais|central|militar|feminina|masculina|secreta|secretas|superlotada|superlotadas|brasileiras|portuguesas|venezuelanas|turcas|iranianas|russas|moçambicanas|angolanas|cubanas|nicaraguenses|bielorrussas',
    'tempo|ano|anos|mês|meses|dias|dia|semanas|ordem|pena|condições|centro|centros|diretor|diretora|guarda|guardas|agente|agentes|sistema|porta|portas|população|visita|cela|celas de|da|na prisão|detenção',
    'mandado|mandados de prisão|detenção|captura em|por|pendentes|pendente|expedidos|emitidos|aberto|cumprir|internacional|internacionais',
    'mandado|mandados de busca|buscas|apreensão|citação|segurança',
    'mandado|mandados de busca e apreensão',
    'busca|buscas e apreensão|apreensões',
    'pedido|pedidos de prisão|libertação|soltura|extradição|liberdade|habeas|asilo|refúgio|indulto|amnistia|anistia',
    'evasão|evasões fiscal|fiscais|escolar|tributária',
    'evasão|evasões de divisas|capitais|impostos',
    'fuga|fugas de cérebros|cérebro|capital|capitais|informação|informações|gás|água|petróleo|dados|óleo|imposto',
    'liberdade|liberdades de|da ~ expressão|imprensa|culto|reunião|associação|religião|circulação|opinião|consciência|manifestação|informação|movimento',
    'liberdade|liberdades religiosa|sindical|acadêmica|académica|individual|individuais|civis|fundamentais|públicas|democráticas|política|econômica|económica',
    'eleições|comércio|mercado|acesso|ensaio|tempo|imprensa|ar|país|povo|território|entrada|software livre|livres',
    'livre|livres comércio|mercado|iniciativa|circulação|arbítrio|acesso|e|para|de',
    'processo|processos de|da|do ~ paz|transição|diálogo|negociação|reconciliação|impeachment|adesão|seleção|licitação|desarmamento|identificação|reconstrução',
    'processo|processos eleitoral|eleitorais|político|políticos|democrático|constituinte|legislativo|seletivo|administrativos|produtivos|histórico',
    'denúncia|denúncias anônimas|anónimas|anônima|anónima',
    'denúncia|denúncias de ~ fraude|corrupção|irregularidades|falhas',
    'inquérito|inquéritos de opinião',
    'inquérito|inquéritos epidemiológico|epidemiológicos|demográfico',
    'apreensão com|entre|face|perante|quanto',
    'com|grande|muita|alguma|gera|geram|causa|manifesta|manifestou apreensão',
    'mar|ponto|ângulo|natureza|peso|letra|língua|arquivo|tempo|hora|horas|volume|águas|dia|dias morto|morta|mortas|mortos|parados',
    'morto|morta|mortos de|por cansaço|fome|saudades|sede|medo|curiosidade',
    'corpo|corpos de|dos|do ~ bombeiros|delito|jurados|texto|segurança|polícia|intervenção|voluntários|baile|guarda|fuzileiros|engenheiros|paz|bombeiro|médicos',
    'corpo|corpos docente|discente|diplomático|clínico|policial|policiais|humano|legislativo|celeste|celestes|estranho|técnico|consular|editorial',
    'vítima|vítimas de|da|do ~ tráfico|discriminação|pobreza|crise|bullying|chantagem|burla|fraude|golpe|golpes|extorsão|boatos|calúnia|desinformação',
    'execução|execuções de|do|da|das ~ obra|obras|plano|planos|projeto|projetos|orçamento|programa|política|políticas|pena|penas|mandado|mandados|hipotecas|contrato|medida|medidas|operação|lei',
    'execução|execuções orçamental|orçamentária|fiscal|penal|penais|provisória|financeira',
    'vara|varas|juiz|juíza|lei|leis de|das|da execução|execuções penal|penais?',
    'esquadrão|esquadrões|ameaça|ameaças|risco|perigo|causa|causas|certidão|certidões|atestado|atestados|corredor|leito|data|hora|local|aniversário|ano|anos|dia|dias de|da|do morte|óbito|vida',
    'morte|mortes natural|naturais|cerebral|súbita|anunciada',
    'morte do|da presidente|líder|candidato|opositor|opositora|advogado|deputado|pai|mãe|filho|filha|marido|ator|cantor',
    'dia dos|de|de finados|mortos',
    'à beira da|de morte|prisão',
    'ataque|ataques cardíaco|cardíacos|epiléptico|informático|informáticos|cibernético|cibernéticos|pessoais|verbais',
    'ataque|ataques de|do pânico|riso|nervos|coração|ansiedade',
    'violação|violações|abuso|abusos de|dos|da|do|das|aos|às ~ direitos|direito|lei|leis|trégua|tréguas|cessar-fogo|constituição|poder|autoridade|domicílio|sigilo|espaço|normas|regras|liberdades|acordos|acordo|confiança|embargo|princípios|garantias|soberania|privacidade|mercado',
    'incêndio|incêndios florestal|florestais|rural|rurais|político',
    'internamento|internamentos covid',
    'saída|saídas de|do|da|para ~ emergência|crise|presidente|ministro|governo|bola|capital|campo|cena|impasse|conflito|negociada|poder',
    'saída|saídas política|negociada|pacífica|diplomática|legislativa',
    'baixa|baixas médica|médicas|pressão|temperaturas|renda|visibilidade|escolaridade',
    'baixas temperaturas|rendas|pressões',
    'tomada de posse|decisão|decisões|posição|medidas|poder|bastilha',
    'abordagem|abordagens ao|à|dos|das|diferente|policial',
    'expulsão do|de|da partido|jogador|campo',
    'sentença|sentenças de que',
    'caso|casos de ~ covid|corrupção|dengue|cólera|sarampo|malária|ébola|ebola|fraude|sucesso|hanseníase',
    'retorno|regresso|volta à|às|ao ~ normalidade|aulas|trabalho|poder|democracia|palácio',
    'perdão da|das|de dívida|dívidas|juros|impostos',
    'perdão fiscal',
    'amnistia internacional',
    'anistia internacional',
    'anistia fiscal',
    'lei|projeto|projetos|proposta|comissão|pacote de|da|do ~ amnistia|anistia|perdão|indulto',
    'despejo|despejos de lixo|esgoto|resíduos',
    'êxodo rural',
    'remoção de lixo|escombros|entulho|barricadas|barreiras|conteúdo|obstáculos',
    'danos|dano morais|moral|colaterais|patrimoniais|materiais',
    'captura|capturas de tela|ecrã|imagem|imagens|carbono|pescado|dados|do|estado',
    'direito|direitos humanos|civis',
    'segurança|forças|guarda|regime|serviços|serviço|administração|agente|agentes|funcionários|sistema|estabelecimento|estabelecimentos|crise|saúde|reforma|superlotação|sobrelotação|unidade|unidades|complexo|complexos prisional|prisionais|penitenciário|penitenciária|penitenciários|carcerário|carcerária|penal|penais',
    'greve|greves de fome',
    'instituto|institutos penal|penais|médico-legal',
    'procurados|procurado|procurada pela|pelo|por ~ reportagem|redação|jornal|folha|agência|imprensa|estado|globo|g1|uol',
    'procurada|procurado|procurados a|o|os|as',
    'dá|dar|deu|deram à luz',
    'à luz',
    'caixão|caixões eletrônico|eletrónico',
    'raptores|sequestradores',
    'defesa|advogado|advogados|advogada|família|famílias|familiares do|da|dos|das|de réus|réu|acusados|acusado|denunciados|arguidos',
  ]),
];

const ORDINARY: readonly MeasureTrigger[] = [
  ...of(null, 'state', [
    'em|à|às|junto|diante|defronte|perto frente|porta|portas|à|ao|da|do|das|de à|ao|da|do|das|a? prisão|cadeia|presídio|penitenciária|esquadra|esquadras|delegacia|tribunal|quartel|cadeias|prisões',
    'à|em volta|redor|torno|saída|entrada da|do|de|das ~ prisão|cadeia|presídio|esquadra|delegacia|presídios|prisões',
  ]),
  ...of(null, 'object', [`${any(ar('conden'))} como|por|com ~ ${both('inaceitável', 'ilegal')}|firmeza|veemência`]),
  ...of(null, 'person', [
    'detentor|detentora|detentores|detentoras',
    'reféns do|da|de ~ medo|passado|crise|sistema|situação',
    'refém do|da|de ~ medo|passado|crise|sistema|situação',
    'mercado|mercados|conflito|conflitos|assuntos|consumo|produto|serviços|serviço|audiência|auditoria|regulamento|inimigo|inimigos interno|internos|interna|internas',
    'administração|política|segurança|dívida|eleição|eleições|guerra|crise|investigação|auditoria interna|internas',
    'suspeito|suspeita|suspeitos|suspeitas de',
    'suspeitas|suspeita sobre|quanto|que',
    'sob|levanta|levantam|levantou|há|com|por suspeita|suspeitas',
    'procuradoria|procurador|procuradora|procuradores',
    'exilado|exilada|exilados no|na|em',
    'presa|presas do|de leão|elefante|marfim|fácil|fáceis',
    'passado|ano|semana|mês perdido|perdida',
  ]),
];

/** What no court did: nothing was filed, or it was not about people. */
const LAW_TRAPS: readonly MeasureTrigger[] = [
  ...of(null, 'event', [
    'sem processo|processos|sentença|culpa',
    'em julgamento de|do|da recurso|recursos|ação|mérito|constitucionalidade',
    'processo|processos disciplinar|negocial|administrativo',
    'voto|votos de pesar|condenação|protesto|louvor',
  ]),
  ...of(null, 'object', ['pediu|pede|pedem|pediram ~ desculpa|desculpas|perdão|calma|demissão|justiça']),
];

/** Words that look like triggers and are none; as longer phrases they win over the single word. */
export const TRAPS: readonly MeasureTrigger[] = [
  ...CROWDS,
  ...IDIOMS,
  ...ORDINARY,
  ...WAYS_OUT_TRAPS,
  ...TOLL_TRAPS,
  ...LAW_TRAPS,
  ...GONE_TRAPS,
];
