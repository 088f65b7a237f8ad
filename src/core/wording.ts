import type { Issue } from './issue.ts';
import type { Language } from './vocabulary.ts';

/**
 * What each issue says to people, in each language: what happened and what to do next. The place (`where`) is printed
 * beside the sentence, so the sentence does not repeat it. `{name}` is filled from the issue's values.
 */
export const WORDING: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'intake.missing': {
    en: 'There is no such file or folder. Check the path.',
    es: 'No existe ese archivo ni esa carpeta. Revise la ruta.',
    pt: 'Não existe esse arquivo nem essa pasta. Verifique o caminho.',
  },
  'intake.no-permission': {
    en: 'It may not be read. Give yourself permission to read it, then try again.',
    es: 'No hay permiso para leerlo. Concédase permiso de lectura y vuelva a intentarlo.',
    pt: 'Não há permissão para ler. Conceda a permissão de leitura e tente de novo.',
  },
  'intake.unreadable': {
    en: 'It could not be read ({reason}). Try to open it in another program; if that works, save it anew.',
    es: 'No se pudo leer ({reason}). Pruebe a abrirlo con otro programa; si funciona, guárdelo de nuevo.',
    pt: 'Não foi possível ler ({reason}). Tente abrir em outro programa; se funcionar, salve de novo.',
  },
  'intake.not-a-file': {
    en: 'It is neither a file nor a folder (a device, socket or pipe). Save its content to a file, or pass it by "-".',
    es: 'No es un archivo ni una carpeta (dispositivo, socket o tubería). Guarde el contenido en un archivo o páselo con «-».',
    pt: 'Não é arquivo nem pasta (dispositivo, socket ou pipe). Salve o conteúdo em um arquivo ou passe-o com "-".',
  },
  'intake.empty': {
    en: 'It holds no text. Check that it was saved completely.',
    es: 'No contiene texto. Compruebe que se guardó completo.',
    pt: 'Não contém texto. Verifique se foi salvo por inteiro.',
  },
  'intake.too-large': {
    en: 'It is too large: {size} MB, and the limit is {limit} MB. Keep only the report itself, or split it.',
    es: 'Es demasiado grande: {size} MB, y el límite es {limit} MB. Deje solo el reporte o divídalo.',
    pt: 'É grande demais: {size} MB, e o limite é {limit} MB. Deixe só o relato ou divida-o.',
  },
  'intake.too-many-pages': {
    en: 'It has {pages} pages, and the limit is {limit}. Split it.',
    es: 'Tiene {pages} páginas, y el límite es {limit}. Divídalo.',
    pt: 'Tem {pages} páginas, e o limite é {limit}. Divida-o.',
  },
  'intake.binary': {
    en: 'It is not a text: its bytes are no readable characters. Save the report as text, HTML, PDF or DOCX.',
    es: 'No es un texto: sus bytes no son caracteres legibles. Guarde el reporte como texto, HTML, PDF o DOCX.',
    pt: 'Não é um texto: seus bytes não são caracteres legíveis. Salve o relato como texto, HTML, PDF ou DOCX.',
  },
  'intake.image': {
    en: 'It is an image ({kind}): it has no text to read. Run text recognition (OCR) on it and add the result.',
    es: 'Es una imagen ({kind}): no tiene texto que leer. Pásele un reconocimiento de texto (OCR) y agregue el resultado.',
    pt: 'É uma imagem ({kind}): não tem texto para ler. Passe um reconhecimento de texto (OCR) e adicione o resultado.',
  },
  'intake.format': {
    en: 'This format is not read here ({kind}). Save it as text, HTML, PDF or DOCX.',
    es: 'Este formato no se lee aquí ({kind}). Guárdelo como texto, HTML, PDF o DOCX.',
    pt: 'Este formato não é lido aqui ({kind}). Salve como texto, HTML, PDF ou DOCX.',
  },
  'intake.encrypted': {
    en: 'It is locked by a password ({kind}). Save a copy without the password and add that.',
    es: 'Está protegido con contraseña ({kind}). Guarde una copia sin contraseña y agréguela.',
    pt: 'Está protegido por senha ({kind}). Salve uma cópia sem senha e adicione-a.',
  },
  'intake.no-text-layer': {
    en: 'The PDF holds pictures of its {pages} page(s) and no text. Run text recognition (OCR) on it and add the result.',
    es: 'El PDF contiene imágenes de sus {pages} página(s) y ningún texto. Pásele un reconocimiento de texto (OCR) y agregue el resultado.',
    pt: 'O PDF contém imagens de suas {pages} página(s) e nenhum texto. Passe um reconhecimento de texto (OCR) e adicione o resultado.',
  },
  'intake.pages-without-text': {
    en: '{count} of its {pages} pages hold pictures and no text ({list}): what stands on them is not read.',
    es: '{count} de sus {pages} páginas contienen imágenes y ningún texto ({list}): lo que dicen no se lee.',
    pt: '{count} de suas {pages} páginas contêm imagens e nenhum texto ({list}): o que dizem não é lido.',
  },
  'intake.damaged': {
    en: 'The {kind} file is damaged ({reason}). Get it again from where it came.',
    es: 'El archivo {kind} está dañado ({reason}). Vuelva a obtenerlo de su origen.',
    pt: 'O arquivo {kind} está danificado ({reason}). Obtenha-o de novo na origem.',
  },
  'intake.no-main-text': {
    en: 'No article was found on the page: there is only navigation or a program that loads the text later. Open it in a browser and save it as complete page.',
    es: 'No se halló ningún artículo en la página: solo hay navegación o un programa que carga el texto después. Ábrala en un navegador y guárdela como página completa.',
    pt: 'Nenhum artigo foi encontrado na página: há só navegação ou um programa que carrega o texto depois. Abra-a no navegador e salve como página completa.',
  },
  'intake.characters-damaged': {
    en: '{count} place(s) hold bytes that are no character; they are shown as "\uFFFD".',
    es: '{count} lugar(es) tienen bytes que no son ningún carácter; se muestran como «\uFFFD».',
    pt: '{count} lugar(es) têm bytes que não são caractere algum; aparecem como "\uFFFD".',
  },
  'intake.duplicate': {
    en: 'The same bytes as {other}: counted as one report.',
    es: 'Los mismos bytes que {other}: cuenta como un solo reporte.',
    pt: 'Os mesmos bytes que {other}: conta como um só relato.',
  },
  'intake.same-path': {
    en: 'Given twice: read once.',
    es: 'Indicado dos veces: se lee una sola vez.',
    pt: 'Indicado duas vezes: é lido uma só vez.',
  },
  'intake.no-reports': {
    en: 'The folder holds no file that could be a report.',
    es: 'La carpeta no contiene ningún archivo que pueda ser un reporte.',
    pt: 'A pasta não contém nenhum arquivo que possa ser um relato.',
  },
  'intake.not-reports': {
    en: '{count} file(s) passed over, since data is no report ({list}).',
    es: 'Se pasaron por alto {count} archivo(s), pues los datos no son reportes ({list}).',
    pt: '{count} arquivo(s) ignorado(s), pois dados não são relatos ({list}).',
  },
  'intake.date-unclear': {
    en: 'The date of publication is not understood; dates such as "yesterday" stay open. Give it with --published.',
    es: 'No se entiende la fecha de publicación; fechas como «ayer» quedan abiertas. Indíquela con --published.',
    pt: 'A data de publicação não foi entendida; datas como "ontem" ficam em aberto. Informe-a com --published.',
  },
  'intake.date-from-file': {
    en: 'No date of publication in the text: the date on which the file was made, {date}, is taken.',
    es: 'El texto no trae fecha de publicación: se toma la fecha en que se creó el archivo, {date}.',
    pt: 'O texto não traz data de publicação: toma-se a data em que o arquivo foi criado, {date}.',
  },
  'intake.language-differs': {
    en: 'It says its language is "{declared}", but it is written in "{found}": read as "{found}".',
    es: 'Dice que su idioma es «{declared}», pero está escrito en «{found}»: se lee como «{found}».',
    pt: 'Diz que seu idioma é "{declared}", mas está escrito em "{found}": é lido como "{found}".',
  },
  'intake.language-unsupported': {
    en: 'Its language ("{found}") is not read yet: the report is kept, without figures.',
    es: 'Su idioma («{found}») todavía no se lee: el reporte se conserva, sin cifras.',
    pt: 'Seu idioma ("{found}") ainda não é lido: o relato é guardado, sem números.',
  },
  'intake.language-unknown': {
    en: 'Its language is not clear: the report is kept, without figures. Give it with --read-as.',
    es: 'Su idioma no está claro: el reporte se conserva, sin cifras. Indíquelo con --read-as.',
    pt: 'Seu idioma não está claro: o relato é guardado, sem números. Informe-o com --read-as.',
  },
  'ledger.undated-report': {
    en: 'It does not say when it was published, so it is counted as if it had been by that day. Give --published.',
    es: 'No dice cuándo se publicó, así que se cuenta como si ya lo estuviera ese día. Indique --published.',
    pt: 'Não diz quando foi publicado, então conta como se já estivesse nesse dia. Informe --published.',
  },
  'ledger.no-such-outlet': {
    en: 'No report here is of an outlet of this name: leaving it out changes nothing. Write it as the reports do.',
    es: 'Ningún reporte es de un medio con ese nombre: dejarlo fuera no cambia nada. Escríbalo como los reportes.',
    pt: 'Nenhum relato é de um veículo com esse nome: deixá-lo de fora não muda nada. Escreva-o como os relatos.',
  },
  'ledger.no-such-claimant': {
    en: 'Nobody of this name says a figure here: distrusting it changes nothing. Write it as the ledger does.',
    es: 'Nadie con ese nombre da una cifra aquí: desconfiar de él no cambia nada. Escríbalo como el libro.',
    pt: 'Ninguém com esse nome dá um número aqui: desconfiar dele não muda nada. Escreva-o como o livro.',
  },
  'workspace.none': {
    en: 'There is no workspace here. Make one with "cotejo add PATH", or name a folder of reports.',
    es: 'Aquí no hay espacio de trabajo. Cree uno con «cotejo add RUTA» o indique una carpeta de reportes.',
    pt: 'Não há espaço de trabalho aqui. Crie um com "cotejo add CAMINHO" ou indique uma pasta de relatos.',
  },
  'workspace.unfinished': {
    en: 'Adding was interrupted: {count} report(s) have no place in the kept ledger. They are reckoned anew here; add them again to keep the result.',
    es: 'La carga se interrumpió: {count} reporte(s) no tienen lugar en el libro guardado. Aquí se recalculan; agréguelos de nuevo para guardar el resultado.',
    pt: 'A inclusão foi interrompida: {count} relato(s) não têm lugar no livro guardado. Aqui são recalculados; adicione-os de novo para guardar o resultado.',
  },
  'store.in-use': {
    en: 'The workspace is in use by process {pid} since {since}. Wait until it ends, or end it.',
    es: 'El espacio de trabajo está en uso por el proceso {pid} desde {since}. Espere a que termine, o termínelo.',
    pt: 'O espaço de trabalho está em uso pelo processo {pid} desde {since}. Espere que termine, ou encerre-o.',
  },
  'store.in-use-elsewhere': {
    en: 'The workspace was opened by process {pid} on {host} at {since}, which cannot be seen from here. If nothing there uses it any more, delete the file {file}.',
    es: 'El espacio de trabajo fue abierto por el proceso {pid} en {host} ({since}), que no se ve desde aquí. Si allí ya nada lo usa, borre el archivo {file}.',
    pt: 'O espaço de trabalho foi aberto pelo processo {pid} em {host} ({since}), que não se vê daqui. Se ali nada mais o usa, apague o arquivo {file}.',
  },
  'store.lock-unreadable': {
    en: 'The lock of the workspace cannot be understood. If no other program uses it, delete the file {file}.',
    es: 'No se entiende el bloqueo del espacio de trabajo. Si ningún otro programa lo usa, borre el archivo {file}.',
    pt: 'Não se entende o bloqueio do espaço de trabalho. Se nenhum outro programa o usa, apague o arquivo {file}.',
  },
  'store.not-closed': {
    en: 'The last process that used the workspace ({pid}, since {since}) ended without closing it. All it had confirmed is there.',
    es: 'El último proceso que usó el espacio de trabajo ({pid}, desde {since}) terminó sin cerrarlo. Todo lo que confirmó está guardado.',
    pt: 'O último processo que usou o espaço de trabalho ({pid}, desde {since}) terminou sem fechá-lo. Tudo o que confirmou está guardado.',
  },
  'store.no-directory': {
    en: 'The workspace cannot be made or opened there ({reason}). Choose another folder with --workspace.',
    es: 'No se puede crear ni abrir ahí el espacio de trabajo ({reason}). Elija otra carpeta con --workspace.',
    pt: 'Não é possível criar nem abrir ali o espaço de trabalho ({reason}). Escolha outra pasta com --workspace.',
  },
  'store.other-engine': {
    en: 'The workspace was made by version {found} of the embedded database; this program holds version {needed}. Open it with the version of Cotejo that made it.',
    es: 'El espacio de trabajo se creó con la versión {found} de la base de datos integrada; este programa trae la {needed}. Ábralo con la versión de Cotejo que lo creó.',
    pt: 'O espaço de trabalho foi criado com a versão {found} do banco de dados embutido; este programa traz a {needed}. Abra-o com a versão do Cotejo que o criou.',
  },
  'store.damaged': {
    en: 'The database of the workspace does not start ({reason}). Put a backup in its place, or make a new workspace and add the reports again.',
    es: 'La base de datos del espacio de trabajo no arranca ({reason}). Ponga una copia de respaldo en su lugar, o cree otro espacio y agregue los reportes de nuevo.',
    pt: 'O banco de dados do espaço de trabalho não inicia ({reason}). Ponha uma cópia de segurança no lugar, ou crie outro espaço e adicione os relatos de novo.',
  },
  'store.newer-schema': {
    en: 'The workspace was written by a newer Cotejo (schema {found}; this one knows up to {known}). Install the newer version; nothing was changed.',
    es: 'El espacio de trabajo fue escrito por un Cotejo más nuevo (esquema {found}; este conoce hasta el {known}). Instale la versión más nueva; no se cambió nada.',
    pt: 'O espaço de trabalho foi escrito por um Cotejo mais novo (esquema {found}; este conhece até o {known}). Instale a versão mais nova; nada foi alterado.',
  },
  'store.changed-migration': {
    en: 'The schema of the workspace was built by another text of {migration} than this program has. Use the version of Cotejo that made it; nothing was changed.',
    es: 'El esquema del espacio de trabajo se construyó con otro texto de {migration} que el de este programa. Use la versión de Cotejo que lo creó; no se cambió nada.',
    pt: 'O esquema do espaço de trabalho foi construído com outro texto de {migration} que o deste programa. Use a versão do Cotejo que o criou; nada foi alterado.',
  },
  'store.no-server': {
    en: 'The database server does not let us in ({reason}). Check DATABASE_URL and that the server runs.',
    es: 'El servidor de base de datos no nos deja entrar ({reason}). Revise DATABASE_URL y que el servidor esté en marcha.',
    pt: 'O servidor de banco de dados não nos deixa entrar ({reason}). Verifique DATABASE_URL e se o servidor está em execução.',
  },
  'store.old-server': {
    en: 'The server is PostgreSQL {version}; version {needed} or later is needed.',
    es: 'El servidor es PostgreSQL {version}; hace falta la versión {needed} o posterior.',
    pt: 'O servidor é PostgreSQL {version}; é preciso a versão {needed} ou posterior.',
  },
  'store.server-encoding': {
    en: 'The database keeps text as {encoding}. Make one with encoding UTF8 and name it in DATABASE_URL.',
    es: 'La base de datos guarda el texto como {encoding}. Cree una con codificación UTF8 e indíquela en DATABASE_URL.',
    pt: 'O banco de dados guarda o texto como {encoding}. Crie um com codificação UTF8 e indique-o em DATABASE_URL.',
  },
};

/** The issue's sentence in a language, its blanks filled. A code without wording is printed as it is, never hidden. */
export function wordIssue(issue: Issue, language: Language): string {
  const sentence = WORDING[issue.code]?.[language] ?? `${issue.code} ${JSON.stringify(issue.values ?? {})}`;
  return sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(issue.values?.[name] ?? blank));
}
