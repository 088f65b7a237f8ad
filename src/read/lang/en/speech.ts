import type { Pattern, SpeechAct, SpeechCue } from '../lexicon.ts';

const cues = (act: SpeechAct, speaker: SpeechCue['speaker'], patterns: readonly Pattern[]): readonly SpeechCue[] =>
  patterns.map((pattern) => ({ pattern, act, speaker }));

const CHECK = 'confirm|verify|corroborate|authenticate|establish|document|identify|check|substantiate|validate|ascertain|certify|determine|prove|vouch|name|trace|reconcile|place';
const CHECKED = 'confirmed|verified|corroborated|authenticated|established|documented|identified|checked|substantiated|validated|ascertained|certified|determined|proven|proved|named|traced|vouched';
const CHECKING = 'confirming|verifying|corroborating|authenticating|establishing|documenting|identifying|checking|substantiating|validating|ascertaining';
const CONFIRMATION = 'confirmation|verification|corroboration|evidence|proof|certainty';
const POSSESSION = 'its|their|his|her|our|the|own';
const NOT = "not|'t";

/** Verbs of checking, said positively. */
const verify: readonly SpeechCue[] = [
  ...cues('verify', 'subject', [
    'confirmed|confirms|confirm|confirming', 'verified|verifies|verify|verifying', 'corroborated|corroborates|corroborate|corroborating', 'authenticated|authenticates|authenticate|authenticating',
    'documented|documents|documenting', 'identified|identifies|identify|identifying', 'established|establishes|establish|establishing', 'substantiated|substantiates|substantiate', 'validated|validates|validate|validating',
    'certified|certifies|certify|certifying', 'ascertained|ascertains|ascertain', 'attested|attests|attest|attested to', 'vouched|vouches|vouch|vouching for', 'proved|proven|proves|prove|proving', 'demonstrated', 'fact-checked',
    'cross-checked|cross-checks|cross-check', 'double-checked', 'checked|checks|checking', 'put|puts|putting|gave|given a? name|names to', 'named|naming', 'traced|traces|tracing', 'matched|matches|matching', 'authenticated', 'has|have|had names|evidence|proof for|of',
    'can|could|able to confirm|verify|vouch|name|identify|document', 'has|have|had ~ confirmed|verified|documented|identified|established|corroborated', 'reconfirmed|reconfirms', 'ratified|ratifies|ratify', 'accredited|accredits', 'pinned down', 'accounted for', 'geolocated',
    'independently confirmed|verified|identified|established', 'was|were able to ~ ' + CHECK, 'managed to ' + CHECK, 'succeeded in ' + CHECKING, 'came to ' + CHECK, 'determined|determines|determine',
  ]),
  ...cues('verify', 'after', [
    `${CHECKED} by`, `${CHECKED} ~ by name by`, 'confirmation|verification from|by', 'independently ' + CHECKED + ' by', 'with confirmation from', 'checked|seen|reviewed|examined|viewed against|by', 'authenticated by', 'certified by',
  ]),
  ...cues('verify', 'none', [
    `was|were|been|being|is|are ${CHECKED}`, `fully|officially|independently|already|now|duly|formally ${CHECKED}`, 'so far ' + CHECKED, 'identified by name', 'by name', 'name by name', 'one by one', 'case by case', 'case by case', 'confirmed cases|dead|deaths|releases|arrests|figure|number|toll|victims|case|death|total|list', 'verified cases|dead|deaths|releases|arrests|figure|number|toll|total|list|victims',
    'documented cases|deaths|arrests|releases|victims|killings|total|incidents', 'with first and last name|names', 'known by name', 'it was|is|has confirmed|verified|established', 'on video', 'fully identified', 'cross-checked|cross-referenced with|against',
  ]),
  ...cues('verify', 'before', [`${POSSESSION} confirmation|verification|documentation|identification`, 'verification|confirmation of', 'confirmation that']),
];

/** Could not, would not, has yet to check. */
const doubt: readonly SpeechCue[] = [
  ...cues('doubt', 'subject', [
    `could|can|did|do|does|has|have|had|was|were|is|are|will|would|may ${NOT} yet? ${CHECK}|${CHECKED}`,
    `could|can|did|do|does|has|have|had|was|were|is|are|will|would ${NOT} ~ ${CHECK}|${CHECKED}`,
    `couldn|can|didn|don|doesn|hasn|haven|hadn|wasn|weren|isn|aren|won|wouldn 't ~ ${CHECK}|${CHECKED}`,
    `cannot|can not ~ ${CHECK}`, `could|can|has|have|had|was|were|is|are only ${CHECK}|${CHECKED} part|some`,
    `was|were|is|are|been ${NOT} ~ able to ~ ${CHECK}`, `wasn|weren|isn|aren 't ~ able to ~ ${CHECK}`, `unable to ~ ${CHECK}`, `not ~ able to ~ ${CHECK}`, `not yet able to ~ ${CHECK}`, `incapable of ${CHECKING}`, `not in a position to ${CHECK}`, `no position to ${CHECK}`,
    `yet to ~ ${CHECK}`, `has|have|had yet to ~ ${CHECK}`, `still to ${CHECK}`, `not yet|so far ~ ${CHECKED}`, `failed|fails|fail|failing to ${CHECK}`, `not managed to ~ ${CHECK}`, `did not manage to ~ ${CHECK}`, `did not succeed in ${CHECKING}`, `unsuccessful in ${CHECKING}`, `struggling|struggled|struggles to ${CHECK}`, `trying|tries|tried to ${CHECK}`, `working|seeking|hoping|attempting to ${CHECK}`,
    `without ~ ${CHECKING}`, `without being able to ${CHECK}`, `without having been able to ${CHECK}`, `could neither ${CHECK}`, `neither ${CHECKED}`, `never ${CHECKED}`, `never been able to ${CHECK}`, `no way of|to ~ ${CHECK}|${CHECKING}`, `no means of|to ~ ${CHECK}|${CHECKING}`, `impossible to ~ ${CHECK}`, `impossible for ~ to ${CHECK}`, `impossible ~ to ${CHECK}`, `difficult|hard to ~ ${CHECK}`, `declined|declines|declining|refused|refuses|refusing to ${CHECK}`, `would neither ${CHECK}`, 'neither confirm nor deny', 'neither confirmed nor denied',
    'still|is|are checking|verifying|confirming|reviewing|investigating', 'in the process of ' + CHECKING, 'cast|casts|casting ~ doubt|doubts on|over|about', 'doubted|doubts|doubt|doubting', 'questioned|questions|question|questioning', 'called|calls|call|calling ~ into question', 'sceptical|skeptical of|about', 'had|has|have no ~ ' + CONFIRMATION, 'had|has|have no independent ' + CONFIRMATION, 'found no ~ ' + CONFIRMATION, 'could not be sure|certain', 'not sure|certain', 'could not rule out|say|put', 'could not immediately ' + CHECK, 'could not independently ' + CHECK, 'could not find|obtain|get ~ ' + CONFIRMATION, 'does not know|have', 'lost ~ ability to ' + CHECK, 'cannot vouch for', 'not vouch for', 'unable to put a? name|names to', 'unable to account for', 'unable to independently|immediately ' + CHECK, 'not put a? name|names to', 'could not reach', 'not have names|confirmation|details',
  ]),
  ...cues('doubt', 'none', [
    `could|can ${NOT} ~ be ~ ${CHECKED}`, `cannot be ~ ${CHECKED}`, `couldn|can 't ~ be ~ ${CHECKED}`, `not be ~ ${CHECKED}`, `yet to be ~ ${CHECKED}`, `remains|remain to be ${CHECKED}`, `has|have|had ${NOT} ~ been ~ ${CHECKED}`, `hasn|haven|hadn 't ~ been ~ ${CHECKED}`, `not ~ been ~ ${CHECKED}`, `not been ${CHECKED}`, `not independently|officially|yet|immediately|formally|fully ${CHECKED}`, `without ~ being ${CHECKED}`, `unverified|unconfirmed|uncorroborated|unauthenticated|unsubstantiated|unvalidated|unidentified|undocumented`,
    'non-confirmed', 'pending|awaiting ~ ' + CONFIRMATION, 'lacking|lacks ~ ' + CONFIRMATION, 'without ~ ' + CONFIRMATION, 'no ~ ' + CONFIRMATION, 'there was|is no ~ ' + CONFIRMATION, 'no independent confirmation', 'no official confirmation', 'subject to ~ ' + CONFIRMATION, 'to be confirmed', 'tbc', 'not clear', 'unclear', 'still being verified|confirmed|checked', 'being verified|confirmed|checked', 'under verification|review', 'impossible to say', 'hard to know', 'no names', 'could not be reached', 'cannot be ruled out', 'in doubt', 'remains|remain unclear|unconfirmed|unverified|unknown', 'unknown number', `is|are|was|were ${NOT} ~ ${CHECKED}`, 'difficult to ~ verify|confirm', 'not ~ possible to ~ ' + CHECK,
  ]),
  ...cues('doubt', 'after', ['not confirmed|verified by', 'unconfirmed|unverified by', 'not been confirmed|verified|authenticated|corroborated by', 'doubted|questioned by', 'yet to be confirmed|verified by', 'no confirmation from|by']),
];

const deny: readonly SpeechCue[] = [
  ...cues('deny', 'subject', [
    'denied|denies|deny|denying', 'rejected|rejects|reject|rejecting', 'refuted|refutes|refute|refuting', 'disputed|disputes|dispute|disputing', 'dismissed|dismisses|dismiss|dismissing', 'contradicted|contradicts|contradict|contradicting', 'rebutted|rebuts|rebut', 'contested|contests|contest|contesting', 'disavowed|disavows', 'debunked|debunks', 'repudiated|repudiates', 'disowned|disowns', 'challenged|challenges|challenging', 'gainsaid|gainsays',
    'belied|belies', 'discredited|discredits', 'discounted|discounts', 'negated|negates', 'objected|objects|objecting', 'called|calls|calling ~ false|lie|lies|fake|untrue|invented|inaccurate|exaggerated|fabrication|wrong|inflated', 'described|branded|labelled|labeled ~ false|fake|lies|fabricated|exaggerated', 'said|says ~ untrue|false|not true|inaccurate', 'ruled|rules out', 'brushed|brushes aside', 'took|takes issue with', 'pushed|pushes back on|against', 'disagreed|disagrees|disagree with', 'accused ~ of ~ inflating|exaggerating|lying|inventing|fabricating', 'insisted|insists that no', 'corrected|corrects|correct|correcting', 'retracted|retracts|withdrew|withdraws', 'not ~ admitted|acknowledged|recognised|recognized|accepted',
    'lowered|lowers|lower|lowering', 'did not ~ say|die|exceed',
  ]),
  ...cues('deny', 'after', ['denied|rejected|refuted|disputed|dismissed|contradicted|contested|rebutted|challenged by', 'denial|denials by|from', 'contrary to', 'rejection by']),
  ...cues('deny', 'before', [`${POSSESSION} denial|denials|rebuttal`, 'denial|denials']),
  ...cues('deny', 'none', ['not true', 'untrue', 'false claim|claims|figure|number|information|report|reports', 'fake news', 'was|were denied|rejected|disputed', 'falsely']),
];

const estimate: readonly SpeechCue[] = [
  ...cues('estimate', 'subject', [
    'estimated|estimates|estimate|estimating', 'calculated|calculates|calculate|calculating', 'believes|believe|believed', 'thinks|think|thought', 'reckons|reckon|reckoned|reckoning', 'assesses|assessed|assess|assessing', 'projects|projected|projecting', 'extrapolated|extrapolates', 'guesses|guessed|guess', 'suspects|suspected|suspect', 'fears|feared|fear|fearing', 'expects|expected|expect|expecting', 'predicts|predicted|predict', 'forecasts|forecast', 'assumes|assumed|assume', 'presumes|presumed', 'considers|considered', 'surmises|surmised', 'supposes|supposed', 'modelled|modeled', 'gauges|gauged', 'speculated|speculates', 'judges|judged', 'ventured|ventures',
    'puts|put|putting at some|around|about|roughly|approximately|between', 'valued|values at', 'ballparked|ballparks', 'infers|inferred', 'deduces|deduced', 'imagines|imagined',
  ]),
  ...cues('estimate', 'after', ['estimate|estimates by|from|of', 'estimated|calculated|projected by', 'by the? estimate|estimates|reckoning|calculation|calculations of', 'estimation|calculations|projections by|of', 'believed by', 'in the? estimation of']),
  ...cues('estimate', 'before', [`${POSSESSION} estimate|estimates|estimation|estimations|calculation|calculations|reckoning|projection|projections|assessment|guess|guesses`, 'estimate|estimates', 'estimation|estimations', 'calculation|calculations', 'reckoning', 'projection|projections', 'assessment', 'approximation', 'extrapolation']),
  ...cues('estimate', 'none', [
    'an estimated', 'estimated', 'is|are|was|were ~ believed|thought|feared|estimated|presumed|assumed|supposed|suspected|calculated|reckoned to', 'it is|was believed|thought|feared|estimated|presumed|assumed|calculated|reckoned', 'feared dead', 'presumably', 'probably', 'likely', 'roughly speaking', 'according to estimates', 'some|conservative|rough|other|various|unofficial|preliminary|initial|independent|outside estimates|estimate', 'by ~ estimates|estimate', 'believed to', 'thought to', 'feared to', 'it seems', 'perhaps', 'possibly', 'by all accounts', 'conservatively',
  ]),
];

const count: readonly SpeechCue[] = [
  ...cues('count', 'subject', [
    'counted|counts|count|counting', 'tallied|tallies|tally|tallying', 'recorded|records|record|recording', 'registered|registers|register|registering', 'logged|logs|logging', 'listed|lists|list|listing', 'catalogued|cataloged|catalogues|catalogs', 'tracked|tracks|track|tracking', 'collected|collects|collecting', 'compiled|compiles|compile|compiling', 'gathered|gathers|gathering', 'monitored|monitors|monitoring', 'tabulated|tabulates', 'enumerated|enumerates', 'totalled|totaled|totals|totalling|totaling', 'computed|computes', 'inventoried', 'noted|notes ~ cases', 'quantified|quantifies', 'added|adds up', 'summed|sums up', 'tots|totted up', 'surveyed|surveys', 'took|takes|taken a count|census',
    'put|puts|putting ~ toll|number|figure|count|tally|total|dead|deaths|injured|arrests|wounded|missing|detained|killed|at', 'puts|putting it at', 'put it at', 'set|sets|setting ~ toll|number|figure|total|at', 'places|placed|placing ~ toll|number|figure|total|at', 'gave|gives|give|giving ~ toll|number|figure|total|count|tally|balance|as', 'has|have|had ~ list|names|cases|on', 'keeps|keep|kept|keeping ~ tally|count|list|record|records|register|ledger|database', 'arrives|arrived|arriving at', 'came|comes|coming up with', 'received|receives|receive|receiving ~ complaints|reports|testimonies|complaint|cases|calls', 'attended|assisted ~ cases|victims', 'represents|represented|represent', 'stands|stood|stand by', 'stood|stands|stand|standing at', 'raised|raises|raising ~ toll|number|figure|count|tally|total|to', 'updated|updates|updating', 'revised|revises|revising', 'brought|brings|bringing ~ toll|total|number|figure|count|tally|to', 'detected|detects|detecting', 'found|finds|finding', 'observed', 'classified|classifies', 'recognised|recognized|recognises|recognizes as', 'speaks|spoke|speak|speaking|talks|talked|talk of', 'cut|cuts ~ toll|figure|number|to',
  ]),
  ...cues('count', 'after', [
    'counted|tallied|recorded|registered|logged|listed|compiled|collected|tracked|catalogued|gathered|monitored|documented by', 'count|counts|tally|tallies|toll|list|lists|record|records|register|registry|database|figures|data|statistics|balance|census|ledger|roll|numbers|tracker by|from|of|kept|compiled', 'by the? count|tally|record|records|reckoning|figures|books of', 'on the? list|lists|books|ledger|register|roll|rolls of', 'data|figures|statistics|numbers|records|information|tallies|tally released|published|compiled|provided|kept|collected|gathered|supplied|issued|shared|obtained by',
  ]),
  ...cues('count', 'before', [
    `${POSSESSION} latest? tally|count|toll|list|lists|records|record|register|registry|database|figures|figure|data|statistics|census|ledger|roll|counter|tracker|numbers|books|bulletin|log|archive|inventory|balance|dataset|total|map|monitor|spreadsheet`,
    'tally', 'tallies', 'toll', 'count', 'register', 'registry', 'database', 'census', 'figures', 'data', 'statistics', 'records', 'ledger', 'counter', 'tracker', 'list', 'numbers', 'bulletin', 'books', 'figures show|showed|indicate|suggest|put|reveal', 'data show|shows|showed|indicate|indicates|suggest|suggests|put|puts|reveal|reveals', 'records show|showed|indicate|indicated', 'statistics show|showed|indicate', 'tally shows|showed|stands|stood|puts', 'count shows|showed|stands|stood|puts', 'list shows|showed|contains|includes|has|had|names', 'numbers show', 'figures compiled', 'dataset', 'balance', 'headcount', 'body count', 'scorecard', 'balance sheet',
  ]),
];

const say: readonly SpeechCue[] = [
  ...cues('say', 'subject', [
    'said|says|say|saying', 'told|tells|tell|telling', 'added|adds|add|adding', 'stated|states|stating', 'declared|declares|declare|declaring', 'noted|notes|note|noting', 'wrote|writes|write|writing|written', 'explained|explains|explain|explaining', 'remarked|remarks|remark', 'claimed|claims|claim|claiming', 'alleged|alleges|allege|alleging', 'asserted|asserts|assert|asserting', 'maintained|maintains|maintain|maintaining', 'insisted|insists|insist|insisting', 'argued|argues|argue|arguing', 'contended|contends|contend|contending', 'recalled|recalls|recall|recalling', 'stressed|stresses|stress|stressing', 'emphasised|emphasized|emphasises|emphasizes|emphasising|emphasizing', 'underlined|underlines|underlining', 'underscored|underscores|underscoring', 'highlighted|highlights|highlighting',
    'pointed|points|point|pointing out|to', 'mentioned|mentions|mentioning', 'indicated|indicates|indicate|indicating', 'specified|specifies|specifying', 'detailed|details|detailing', 'clarified|clarifies|clarifying', 'commented|comments|commenting', 'replied|replies|reply|replying', 'answered|answers|answering', 'responded|responds|responding', 'countered|counters|counter|countering', 'retorted|retorts', 'complained|complains|complain|complaining', 'lamented|laments|lamenting', 'warned|warns|warn|warning', 'cautioned|cautions|cautioning', 'swore|swears|swear|sworn', 'testified|testifies|testify|testifying', 'acknowledged|acknowledges|acknowledge|acknowledging', 'admitted|admits|admit|admitting', 'conceded|concedes|concede|conceding', 'accepted|accepts that', 'recognised|recognized|recognises|recognizes|recognise|recognize', 'tweeted|tweets|tweeting', 'posted|posts|posting', 'reported|reports|report|reporting', 'informed|informs|inform|informing', 'related|relates|relating', 'went|goes on', 'continued|continues', 'concluded|concludes|concluding', 'suggested|suggests|suggesting', 'hinted|hints', 'affirmed|affirms|affirm|affirming', 'observed|observes|observing', 'described|describes|describing', 'recounted|recounts|recounting', 'narrated|narrates', 'reiterated|reiterates|reiterating', 'repeated|repeats|repeating', 'opined|opines', 'denounced|denounces|denounce|denouncing', 'decried|decries', 'deplored|deplores', 'condemned|condemns', 'regretted|regrets', 'boasted|boasts|boast|boasting', 'bragged|brags', 'confessed|confesses', 'conveyed|conveys', 'summarised|summarized|summed up', 'spoke|speaks|spoken|speak|speaking of', 'talked|talks|talking of|about', 'referred|refers|referring to', 'shared|shares|sharing', 'exclaimed|exclaims', 'joked|jokes', 'shouted', 'objected|objects', 'protested', 'charged|charges that', 'accused|accuses', 'manifested|manifests', 'sustained|sustains', 'signalled|signaled|signals|signalling', 'precised', 'assured|assures|assure|assuring', 'advised|advises', 'briefed|briefs|briefing', 'elaborated|elaborates', 'expressed|expresses', 'hailed|hails', 'welcomed|welcomes', 'counselled', 'ventured', 'volunteered', 'estimated|estimates that', 'showed|shows|show|showing', 'revealed|reveals|reveal|revealing', 'suggests|suggest', 'has|have it', 'would have it', 'goes as far as', 'held|holds that', 'made|makes clear', 'let|lets it be known', 'let|lets know',
    'quipped|quips', 'stipulated|stipulates', 'attributed|attributes', 'blamed|blames|blaming', 'credited|credits', 'rationalised', 'laid out', 'set out', 'outlined|outlines|outlining', 'chimed in', 'situated|situates', 'quantifies',
  ]),
  ...cues('say', 'after', ['said|stated|claimed|alleged|reported|declared|noted|asserted|affirmed|told|mentioned|quoted by', 'in the? words of', 'statement|statements|remarks|comments by|from', 'allegation|allegations|claim|claims|assertion|assertions by|of|from', 'testimony|testimonies of|from|by', 'report|reports by|from|of', 'message|post|tweet|letter|press release|communique|communiqué by|from', 'account|accounts of|from', 'word from', 'news from', 'tells|told by', 'spokesman|spokeswoman|spokesperson for']),
  ...cues('say', 'before', [`${POSSESSION} latest? statement|statements|claim|claims|allegation|allegations|account|version|report|reports|message|post|tweet|letter|word|words|testimony|remarks|communique|release|update|note|complaint`, 'claim that', 'statement', 'in ~ statement|post|tweet|message|report|interview|video|letter|note|communique|communiqué|bulletin|briefing|release|broadcast']),
  ...cues('say', 'none', ['reportedly', 'allegedly', 'apparently', 'supposedly', 'purportedly', 'ostensibly', 'it is said', 'is|are|was|were said|reported|alleged|rumoured|rumored|claimed|understood|reputed to', 'it is|was reported|alleged|understood|rumoured|rumored|claimed|whispered', 'is|are|was|were reported|rumoured|rumored', 'rumour|rumor|rumours|rumors has|have it', 'word has it', 'according to ~ rumours|rumors', 'unofficially', 'there is|was talk of', 'so-called', 'alleged', 'purported', 'reported', 'presumed']),
];

const announce: readonly SpeechCue[] = [
  ...cues('announce', 'subject', [
    'announced|announces|announce|announcing', 'disclosed|discloses|disclose|disclosing', 'made|makes|make|making known|public', 'published|publishes|publish|publishing', 'issued|issues|issuing', 'unveiled|unveils|unveiling', 'communicated|communicates|communicating', 'proclaimed|proclaims', 'decreed|decrees', 'broadcast|broadcasts', 'aired|airs', 'notified|notifies', 'released|releases|releasing a|the? statement|figures|data|list|report|communique|names|tally|count|toll|bulletin|numbers', 'released its|their|his|her latest? figures|data|report|list|tally|count|toll|numbers', 'put|puts out ~ statement|list|figures|count', 'gave|gives|giving official? figures|notice|account|list', 'trumpeted|trumpets', 'heralded', 'ordered|orders|ordering', 'officially informed|said|reported|announced|recognised|recognized', 'presented|presents|presenting', 'confirmed officially',
    'declared|declares', 'divulged|divulges', 'promulgated|promulgates', 'publicised|publicized', 'released|releases the names|identities',
  ]),
  ...cues('announce', 'after', ['announced|disclosed|published|issued|released|unveiled|communicated|broadcast|decreed|ordered by', 'announcement|announcements by|of|from', 'official figures|data|statistics|numbers|count|toll|tally from|of|by', 'communique|communiqué of|from|by', 'decree of|by|from']),
  ...cues('announce', 'before', [`${POSSESSION} announcement|announcements|disclosure|decree|communique|communiqué|press release`, 'announcement|announcements', 'official count|toll|tally|figure|figures|total|number|data|statistics|balance|list', 'official|government version|account', 'decree']),
  ...cues('announce', 'none', ['officially', 'according to official', 'was|were|been announced|made public|disclosed', 'it was announced', 'by official count|figures', 'official sources']),
];

const cite: readonly SpeechCue[] = [
  ...cues('cite', 'after', [
    'according to', 'in accordance with', 'per', 'as per', 'as reported|told|stated|announced|noted|confirmed|documented|claimed|relayed|cited|quoted|informed|published|revealed|disclosed|denounced|indicated by', 'citing', 'cited|cites|cite', 'quoting', 'quoted|quotes|quote', 'quoted as saying', 'as quoted by', 'as cited by', 'on the? word of', 'on the? authority of', 'based on', 'by the? account|accounts|count|figures|tally|version|reckoning of', 'by the? version', 'in the? view|opinion|account|version|words|balance of', 'attributed to', 'referring to', 'in reference to', 'drawing on', 'relying|relies|relied on', 'crediting', 'sourced to|from', 'quoting from', 'with information from', 'with data|figures from', 'data|figures|information|numbers|statistics|records from|of', 'sources in|at|close|within', 'source in|at|close|within', 'in an? statement by|from|of', 'in line with', 'following reports|information|figures from|by', 'relayed by', 'transmitted by', 'carried by', 'cited by', 'picked up by', 'courtesy of', 'to judge by', 'judging by', 'if ~ believes', 'going by', 'in figures from', 'source :', 'sources :', 'says|said :', 'echoed by', 'echoing', 'invoking', 'in|for the eyes of', 'if one believes', 'to hear ~ tell',
  ]),
  ...cues('cite', 'subject', ['was|were|been|is quoted|cited|reported as', 'is|are cited', 'relayed|relays|relaying', 'carried|carries', 'picked|picks up', 'echoed|echoes', 'republished|reproduced|reproduces', 'quoted|quotes|quoting', 'cited|cites|citing', 'reported|reports that', 'learnt|learned from']),
];

const promise: readonly SpeechCue[] = [
  ...cues('promise', 'subject', [
    'promised|promises|promise|promising', 'pledged|pledges|pledge|pledging', 'vowed|vows|vow|vowing', 'undertook|undertakes|undertake|undertaking to', 'undertaken to', 'committed|commits|commit|committing to|itself|himself|herself|themselves', 'agreed|agrees|agree|agreeing to', 'offered|offers|offer|offering to', 'plans|planned|plan|planning to', 'intends|intended|intend|intending to', 'announced ~ plans|plan|intention to', 'guaranteed|guarantees|guaranteeing', 'proposed|proposes|proposing', 'swore|swears to', 'threatened|threatens|threaten|threatening to', 'resolved|resolves to', 'aims|aimed|aim to', 'scheduled|schedules', 'gave|gives ~ word|assurances|assurance', 'ensured that', 'decided|decides|decide to', 'set|sets to', 'signed ~ order|decree to', 'promised that', 'envisages|envisaged', 'contemplates|contemplated', 'due to', 'ready|willing|prepared to', 'about to',
  ]),
  ...cues('promise', 'after', ['promised|pledged|vowed|offered|agreed|planned by', 'promise|promises|pledge|pledges|commitment|commitments|offer|vow by|of|from']),
  ...cues('promise', 'before', [`${POSSESSION} promise|promises|pledge|pledges|vow|commitment|commitments|offer|plan|plans|intention|undertaking`, 'promise|pledge|pledges', 'plans to', 'plan to', 'offer to']),
];

const demand: readonly SpeechCue[] = [
  ...cues('demand', 'subject', [
    'demanded|demands|demand|demanding', 'called|calls|call|calling for|on|upon', 'urged|urges|urge|urging', 'asked|asks|ask|asking for|to', 'requested|requests|request|requesting', 'appealed|appeals|appeal|appealing for|to', 'exhorted|exhorts', 'campaigned|campaigns|campaign|campaigning for', 'sought|seeks|seek|seeking', 'petitioned|petitions|petitioning', 'pressed|presses|pressing for', 'insisted|insists|insisting on', 'lobbied|lobbies|lobbying for', 'pleaded|pleads|pleading|plead for', 'begged|begs|begging for', 'claimed|claims|clamoured|clamour|clamored for', 'advocated|advocates|advocating', 'proposed|proposes', 'wants|want|wanted', 'hopes|hoped|hope for|that|to', 'negotiated|negotiates|negotiating', 'recommended|recommends|recommending', 'prayed|pray|praying for', 'marched|rallied|protested|demonstrated for|to demand', 'pressured|pressures', 'required|requires|require that', 'exacted', 'reclaimed|reclaims', 'solicits|solicited', 'ordered|orders|ordering ~ to', 'implored|implores', 'summoned', 'challenged|challenges ~ to',
  ]),
  ...cues('demand', 'before', [`${POSSESSION} demand|demands|call|calls|appeal|request|requests|petition`, 'demand|demands for', 'call|calls for', 'appeal|appeals for', 'petition|petitions for|to', 'request|requests for', 'plea|pleas for']),
  ...cues('demand', 'after', ['demanded|requested|sought|urged by', 'demands by|from', 'calls by|from', 'at the? request|behest|demand of', 'appeal by|from']),
  ...cues('demand', 'none', ['should be', 'must be', 'ought to be', 'need to be', 'to demand', 'in demand of', 'freedom for', 'demanding']),
];

const hear: readonly SpeechCue[] = [
  ...cues('hear', 'subject', [
    'was|were|been told', 'is|are told', 'learned|learnt|learns|learn|learning', 'heard|hears|hear|hearing', 'understands|understood|understand', 'received|receives|receive ~ information|word|news|reports|report', 'has|have|had information|reports|knowledge|indications|word', 'is|are|was aware of', 'knows|knew|know|known of', 'was|were|been informed|notified|advised|briefed', 'found|finds out', 'came|comes to know', 'became aware', 'gathered|gathers from', 'obtained|obtains|obtaining', 'saw|sees', 'spoke|speaks|spoken|speaking to|with', 'interviewed|interviews|interviewing', 'consulted|consults|consulting', 'contacted|contacts',
  ]),
  ...cues('hear', 'after', ['told|tells', 'learned from', 'heard from', 'spoke to', 'information|word|testimony obtained|received|gathered by|from', 'speaking to|with', 'in ~ interview with', 'in remarks|comments|statements to', 'spoken to', 'seen|obtained|reviewed by', 'reached by', 'consulted by', 'interviewed by', 'asked by', 'contacted by', 'statements to', 'talking to']),
  ...cues('hear', 'none', ['it emerged', 'it transpired', 'it became known', 'it was learned|learnt', 'it is known', 'emerged that', 'as it turned|turns out', 'turned out']),
];

/** The cues by which figures get a voice. */
export const speech: readonly SpeechCue[] = [
  ...verify, ...doubt, ...deny, ...estimate, ...count, ...say, ...announce, ...cite, ...promise, ...demand, ...hear,
];
