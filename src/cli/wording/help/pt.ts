import type { HelpWords } from './shape.ts';

export const pt: HelpWords = {
  about:
    'Lê relatos em português, espanhol e inglês, encontra cada número de pessoas com as palavras em volta e coteja os números entre si: quem diz quantos, de quê, com base na palavra de quem.',
  verbs: {
    read: 'mostra os números que os relatos dizem',
    ledger: 'mostra quem diz quantos, de quê, com base na palavra de quem, e como os números ficam entre si',
    why: 'mostra a frase de um número, cada campo com a sua regra, e com o que foi cotejado',
    add: 'lê relatos para o espaço de trabalho e atualiza o seu livro',
    demo: 'mostra o livro do exemplo incluído',
  },
  options: {
    lang: 'língua em que se fala: en, es ou pt (senão, a do sistema, ou inglês)',
    readAs: 'língua dos textos que não mostram a sua: en, es ou pt',
    published: 'data de publicação dos textos que não a dizem, como 2026-01-02',
    asOf: 'só o que estava publicado até esse dia, como 2026-01-02',
    without: 'como se este veículo nada tivesse noticiado; pode repetir-se',
    distrust: 'deixa de fora o que este declarante diz; pode repetir-se',
    only: 'só estas faixas, com vírgulas: announced, reported, estimated, verified',
    workspace: 'pasta do espaço de trabalho (senão, DATABASE_URL se estiver definida, ou ./.cotejo)',
    out: 'escreve num arquivo em vez do terminal',
    debug: 'diz mais quando algo falha no próprio Cotejo',
  },
  format: (choices) => `${choices} (se nada for dito: table)`,
  paths: 'arquivos, pastas de qualquer profundidade, ou - para a entrada padrão',
  orWorkspace: 'sem caminho, o espaço de trabalho',
  claim: 'nome curto de um número como o livro o mostra («02#3»), o seu identificador ou o começo dele',
  example: 'Exemplo:',
  exitCodes: `Códigos de saída:
  0  tudo bem
  1  algo não pôde ser lido: é nomeado na saída de erros, o resto foi feito
  2  não pôde ser feito como foi pedido: a saída de erros diz o que fazer
  3  uma falha do próprio Cotejo`,
  showHelp: 'mostra esta ajuda',
  showVersion: 'mostra a versão',
  helpVerb: 'mostra a ajuda de um comando',
  titles: { 'Usage:': 'Uso:', 'Arguments:': 'Argumentos:', 'Options:': 'Opções:', 'Commands:': 'Comandos:' },
  refused: {
    unknownCommand: (what) => `Não há nenhum comando «${what}». «cotejo --help» mostra todos.`,
    unknownOption: (what) => `Não há nenhuma opção ${what} aqui. Acrescente --help para ver as que há.`,
    missingArgument: (what) => `Falta <${what}>. Acrescente --help para ver o que vai onde.`,
    optionMissingArgument: (what) => `${what} precisa de um valor a seguir. Acrescente --help para ver qual.`,
    excessArguments: () => 'Há mais palavras do que o comando aceita. Acrescente --help para ver o que vai onde.',
    other: (what) => what,
  },
  nearest: (hint) => `Quis dizer ${hint}?`,
};
