/** Invented pages as browsers save them, one a theme. */

/** A news theme with linked data, cookie notice, related boxes, share bar and comments. */
export const THEMED_PAGE = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Ministry frees 41 dockers | The Harbour Ledger</title>
<meta property="og:site_name" content="The Harbour Ledger">
<meta name="description" content="Families outside the jail had counted fewer.">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
{"@type":"Organization","@id":"https://harbour.example.org/#org","name":"The Harbour Ledger"},
{"@type":"NewsArticle","headline":"Ministry frees 41 dockers","datePublished":"2031-03-04T09:30:00+01:00",
"author":[{"@type":"Person","name":"Una Quill"},{"@type":"Person","name":"Bo Tarn"}],
"publisher":{"@id":"https://harbour.example.org/#org"},"mainEntityOfPage":"https://harbour.example.org/dockers"}]}</script>
<script>document.write("<p>999 scripts ran</p>")</script><style>p{color:red}</style></head>
<body class="single-post has-sidebar newsletter-enabled">
<div id="onetrust-banner">We use cookies to count 1,204 visitors. <button>Accept all</button></div>
<header class="site-header"><h1 class="logo">The Harbour Ledger</h1><nav><ul><li><a href="/">Home</a></li><li><a href="/w">12 weather alerts</a></li></ul></nav></header>
<main><article><h1>Ministry frees 41 dockers</h1><h2 class="standfirst">Families outside the jail had counted fewer.</h2>
<div class="byline">By Una Quill and Bo Tarn</div><time datetime="2031-03-04T09:30:00+01:00">4 March 2031</time>
<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet 310</a></div>
<figure><img src="a.jpg"><figcaption>A ferry with 600 seats leaves the port. Photo: Harbour Archive</figcaption></figure>
<p>The Ministry of Ports said on Tuesday that it had freed 41 dockers.</p>
<p><strong>Also Read:</strong> <a href="/x">Storm sinks 8 boats</a></p>
<p>The dockers' union, which keeps its own list, put the number at&nbsp;29:</p>
<ul><li>North Quay: 17</li><li>South Quay: 12, all of them <a href="/crane">crane drivers</a></li></ul>
<aside class="related-posts"><h3>Recommended Stories</h3><ul><li><a href="/1">Court frees 70 miners</a></li><li><a href="/2">Nine held in raid</a></li></ul></aside>
<h3>Where they were held</h3>
<table><thead><tr><th>Jail</th><th>Freed</th></tr></thead><tbody><tr><td>Old Fort</td><td>30</td></tr><tr><td>Pier Nine</td><td>11</td></tr></tbody></table>
<blockquote><p>“We have seen 29 faces, no more,” the union wrote.<sup><a href="#n1">1</a></sup></p></blockquote>
<p>Some 200 people waited at the gate.</p>
<p><em>(AP)</em></p>
</article>
<section id="comments"><h3>Comments (2)</h3><article class="comment"><p>I counted 500 myself, and I say so in a very long comment that has more words than the paragraphs of the article do, so that any rule that looks for the longest text would fall for it at once.</p></article></section>
</main><aside class="sidebar"><h4>Most read</h4><p>Prices up for 3,000 tenants</p></aside>
<footer>All rights reserved 2031</footer></body></html>`;

/** Boxes without useful names, a table of layout, figures in a list broken by hand; metadata only in sight. */
export const BARE_PAGE = `<html><head><title>Liberan a 23 ferroviarios - Diario La Vía</title></head><body>
<div class="c1"><div class="c2"><a href="/">Portada</a> <a href="/d">Deportes</a> <a href="/e">Economía</a></div>
<div class="c3"><div class="t">Liberan a 23 ferroviarios</div><div class="f">Fecha: 7 de mayo de 2031</div><div>Por Ana Sauce</div>
<div class="c4"><p>El Ministerio de Rieles anunció este miércoles la liberación de 23 ferroviarios detenidos durante la huelga de abril, según un comunicado.</p>
<p>El sindicato de maquinistas, que lleva su propio registro, asegura que apenas pudo confirmar 15 salidas, y que en la estación central siguen presas otras personas.</p>
<p>Detalle por estación:<br>- Estación Norte: 9<br>- Estación Sur: 6</p>
<p><a href="/z">Lea también: Choque de trenes deja 4 heridos</a></p>
<p>Las familias, reunidas frente a la terminal, piden que se publique la lista completa con nombres y fechas, porque cada semana, dicen, el número cambia.</p>
<p>Con información de Agencia Durmiente</p></div></div>
<div class="c5"><p><a href="/1">Suben los pasajes</a></p><p><a href="/2">Cierran 12 ramales</a></p><p><a href="/3">El clima</a></p></div></div>
</body></html>`;

/** Portuguese, OpenGraph only, the article in a named box, related matter inside it. */
export const OPEN_GRAPH_PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta property="og:locale" content="pt_BR">
<meta property="og:title" content="Justiça solta 18 pescadores"><meta property="og:site_name" content="Gazeta da Maré">
<meta property="article:published_time" content="2031-06-02T18:00:00-03:00"><meta name="author" content="Redação">
<link rel="canonical" href="https://gazeta.example.org/pescadores"></head><body>
<div class="cookie-consent"><p>Este site utiliza cookies.</p></div>
<div id="conteudo"><h1>Justiça solta 18 pescadores</h1>
<div class="post-content"><p>MARÉ ALTA, 2 jun (Agência Remo) - A Justiça mandou soltar 18 pescadores presos em maio.</p>
<div class="leia-tambem"><p>Leia também</p><ul><li><a href="/a">Barco com 40 passageiros encalha</a></li></ul></div>
<p>Segundo a colônia de pescadores, porém, só 11 deixaram a cadeia até o fim da tarde.</p>
<dl><dt>Soltos</dt><dd>11</dd><dt>À espera</dt><dd>7</dd></dl>
<h3>Notícias relacionadas</h3><ul><li><a href="/b">Preço do peixe sobe</a></li><li><a href="/c">Feira reúne 2 mil</a></li></ul>
<p>A defesa promete recorrer nos casos restantes.</p></div>
<div id="respond"><h3>Deixe um comentário</h3><p>Já somos 300 leitores aqui comentando sem parar todos os dias</p></div></div></body></html>`;
