import type { ForbiddenClaim } from './claim.ts';

// Denying a claim is no claim: "does not cure", "cannot promise", "we do not claim faster healing". "Not only" denies nothing.
const denied = String.raw`\b(?:(?:do|does|did|is|are|can|could|will|would|should) not|cannot|\w+n't)(?! (?:only|just|merely|simply|fail|forget|doubt|wait|worry|hesitate|miss))(?: \w+){0,3} `;
const few = String.raw`(?:[ -][\w']+){0,3}? `;

/** Each way of saying it is the source of a pattern; `~` stands for up to three words between two others. */
function claim(why: string, ...ways: readonly string[]): ForbiddenClaim {
  const source = ways.map((way) => way.replaceAll(' ~ ', few)).join('|');
  return { pattern: new RegExp(`(?<!${denied})(?:${source})`, 'iu'), why };
}

const more = String.raw`\b(?:improv|increas|boost|enhanc|promot|stimulat|rais|better|speed|support|maximi[sz]|optimi[sz]|help|aid|encourag|restor|activat)\w*`;
const less = String.raw`\b(?:reduc|decreas|lower|fight|eas|calm|lessen|reliev|sooth|treat|heal|help|clear|shrink|control|combat|tak|remov|limit|dampen)\w*`;
const stops = String.raw`\b(?:stop|keep|ward|avoid|hold|fend|stav)\w*`;
const back = '(?:back|spine|pain|posture|problem|muscles?|disc|joints?)';

/**
 * What no English handout says, in the ways people write it. Each row is ruled by the clinical rules, sections 1 and 5
 * (statements by number) or by the scope of massage therapy; rows without a number are common claims outside both
 * source documents, and none of our sources supports them.
 */
export const forbiddenClaimsEn: readonly ForbiddenClaim[] = [
  // Section 5, last row: not in the source documents, no support found.
  claim(
    'Massage does not clear anything out of the body.',
    String.raw`\bde-?tox`,
    String.raw`\btoxin`,
    String.raw`\btoxic\b`,
    String.raw`\bimpurit`,
    String.raw`\b(?:metabolic|cellular|body) wastes?\b`,
    String.raw`\bwaste products?\b`,
    String.raw`\blact(?:ic acid|ate)\b`,
    String.raw`\buric acid\b`,
    String.raw`\bflush\w*(?: \w+){0,5} (?:out|away)\b`,
    String.raw`\b(?:cleans(?:e|es|ing)|purif\w+) ~ (?:body|muscles?|tissues?|blood|system)\b`,
  ),
  claim(
    'Extra water is not shown to help. Say: drink if you are thirsty.',
    String.raw`\b(?:plenty|lots?|lit(?:re|er)s?|glass(?:es)?|bottles?|extra|more|enough|much)(?: of)?(?: \w+)? (?:water|fluids?)\b`,
    String.raw`\b(?:re)?hydrat`,
    String.raw`\bdrink (?:plenty|lots|more|a lot|extra)\b`,
  ),
  // 4 and 17.
  claim(
    'Better blood flow to muscles is not shown. Say: the skin may feel warm and flushed for a while.',
    String.raw`${more} ~ (?:circulation|blood[ -]?(?:flow|supply)|oxygen|nutrients?|lymph\w*)\b`,
    String.raw`\b(?:circulation|blood[ -]?(?:flow|supply)) (?:\w+ ){0,2}(?:improv|increas|better|boost|rais|stimulat|restor|enhanc)`,
    String.raw`\b(?:more|better|fresh|extra) (?:blood|oxygen|circulation|nutrients?)\b`,
    String.raw`\b(?:good|great) for ~ (?:circulation|blood flow)\b`,
    String.raw`\bblood ~ (?:moving|flowing|pumping)\b`,
    String.raw`\blymph(?:atic)? (?:drain|flow)`,
  ),
  // 15 and 20.
  claim(
    'Massage is not a treatment for inflammation or swelling. Say so, and ask to be told of a hot or swollen back.',
    String.raw`${less} ~ (?:inflam\w*|swell\w*|(?:o?e)dema|puffiness)\b`,
    String.raw`\banti-?inflammator`,
    String.raw`\bless (?:inflam\w*|swell\w*|swollen)\b`,
    String.raw`\b(?:inflammation|swelling) (?:\w+ ){0,2}(?:reduc|decreas|lower|gone|disappear|subsid|down|eas|away)`,
    String.raw`(?<!not )\ba (?:treatment|remedy|cure) for ~ (?:inflammation|swelling)\b`,
  ),
  // 17.
  claim(
    'Faster healing is not shown. Do not speak of healing or repair.',
    String.raw`\bheal(?:s|ed|ing)?\b`,
    String.raw`\b(?:faster|quicker|speedier) (?:recovery|repair)\b`,
    String.raw`\b(?:speed|accelerat|hasten|quicken)\w* ~ (?:recover\w*|repair)\b`,
    String.raw`\brecover (?:faster|quicker|sooner)\b`,
    String.raw`\b(?:regenerat\w*|(?:repair|rebuild)(?:s|ing)? ~ (?:tissues?|muscles?|discs?|fibres?|fibers?))\b`,
  ),
  // 6 and 40; 53.
  claim(
    'Nothing cures or fixes every back. Say what some people feel, and that nobody can promise it.',
    String.raw`\bcur(?:e|es|ed|ing)\b`,
    String.raw`\b(?:fix|solv|eliminat|eras|banish|end|remov|abolish)(?:e|es|s|ed|ing)? ~ ${back}\b`,
    String.raw`\bget(?:s|ting)? rid of\b`,
    String.raw`\btak(?:e|es|ing) ~ pain away\b|\btak(?:e|es|ing) away ~ pain\b`,
    String.raw`\b(?:pain-free|free (?:of|from) pain|no more (?:back )?pain|goodbye to ~ pain|without pain (?:for|again))\b`,
    String.raw`\bpain (?:\w+ ){0,2}(?:disappear|vanish|gone\b)`,
    String.raw`\bwill (?:stop|fix|remove|end|work|help|relieve|ease|reduce|make you better)\b`,
    String.raw`\bguarantee|\b(?:we|i) (?:can )?promise|\bpromises? (?:you|that|relief|to)\b`,
    String.raw`\b(?:always|never fails to|every time|invariably) (?:works?|helps?)\b|\b(?:works?|helps?) (?:always|every ?time|(?:for )?every(?:one|body|[ -]back)|wonders|like magic)\b`,
    String.raw`\b100 ?(?:%|per ?cent)`,
  ),
  claim(
    'The studies are small and weak. Nothing about massage is proven.',
    String.raw`\b(?:proven|proved|proves)\b`,
    String.raw`\b(?:scientifically|clinically|medically)\b`,
    String.raw`\b(?:science|research|studies) (?:has |have )?(?:clearly )?(?:shows?|shown|confirms?|confirmed|demonstrates?) (?!little|no\b)`,
    String.raw`\b(?:is|are|be|being|very|highly|most|so|more|an|really|extremely) effective\b`,
    String.raw`\beffective(?:ly)? (?:treat|for|against|reliev|at)`,
  ),
  // 40 and 53.
  claim(
    'Plain words are believed more than praise. Drop it.',
    String.raw`\b(?:powerful|excellent|amazing|profound\w*|holistic\w*|game[- ]?chang\w*|beacon|ultimate|miracl\w*|magic\w*|incredible|revolutionary|life-?changing|unbeatable|wonderful|superb|multi-?faceted|unmatched|transformative)\b`,
    String.raw`\b(?<!feels? |at |like |suits? (?:you |us )?|works )best\b(?![ -]studied)`,
    String.raw`\b(?:number one|no\. ?1|second to none)\b`,
    String.raw`\b(?:greatly|dramatically|vastly|massively|hugely) (?:improv|help|reduc|eas|better|reliev)`,
  ),
  // 25, 36 and 47.
  claim(
    'Massage is not shown to keep back pain away. Say: keeping active is the best-studied way.',
    String.raw`\b(?:prevent|proactively stop)`,
    String.raw`${stops} ~ (?:(?:from )?(?:coming|returning|turning|becoming|recurring)|at bay|away|off)\b(?! from work)`,
    String.raw`\b(?:never|not|won't|n't) (?:come|comes|return|returns|recur)(?: back)?\b`,
    String.raw`\b(?:not|n't|never) (?:turn|become|go) chronic\b`,
    String.raw`\b(?:protect|guard|shield|safeguard)\w* ~ (?:from|against)\b`,
    String.raw`\b(?:avoid|stop)\w* (?:future|further|another|new|more) (?:pain|episodes?|injur\w*|spasms?|flare)`,
    String.raw`\bpain away\b`,
    String.raw`\b(?:turn|becom|go)\w* chronic\b`,
    String.raw`\b(?:massage|sessions?|treatments?)(?: \w+){0,3} (?:lower|reduc|cut)\w* ~ (?:risk|chance)\b`,
    String.raw`\brelapse`,
  ),
  // 35 and 41.
  claim(
    'Relief is usually short-term. Say so.',
    String.raw`\bpermanent`,
    String.raw`\b(?:long|longer)[ -](?:term|lasting) (?:\w+ )?(?:relief|benefits?|results?|effects?|improvement|solution|comfort)\b`,
    String.raw`\b(?<!long-)(?:lasting|ongoing|enduring|durable) (?:\w+ )?(?:relief|results?|change|benefits?|effects?)\b`,
    String.raw`\bfor (?:good|ever|life)\b(?! (?:reason|sleep|measure|health))`,
    String.raw`\bforever\b|\bonce and for all\b`,
  ),
  // 13 and 27.
  claim(
    'There is no single right posture. Say: find a comfortable supported position and change it often.',
    String.raw`\b(?:straight|upright|erect) (?:back|spine)\b`,
    String.raw`\bback (?:is |stays? |kept )?(?:straight|upright)\b`,
    String.raw`\bstraighten\w* (?:up|your|the)\b`,
    String.raw`\b(?:sit|stand|stay|keep|walk)(?:s|ting|ing)?(?: \w+){0,2} (?:straight(?! ahead)|upright|tall)\b`,
    String.raw`\b(?:good|proper|correct|perfect|poor|bad|right|ideal|wrong|healthy|better|best|incorrect) postur`,
    String.raw`\b(?:improv|correct|fix|mend|restor|support)\w* ~ posture\b`,
    String.raw`\b(?:slouch|slump|hunch)`,
    String.raw`\b(?:sitting|posture|chairs?)(?: \w+){0,3} (?:causes?|damages?|ruins?|destroys?|harms?)\b`,
  ),
  // 18 and 48.
  claim(
    'Massage is not shown to change alignment or balance between muscles. Say: you may find it easier to stand or sit for a while.',
    'align',
    String.raw`\bout of (?:place|line|joint|balance|whack)\b`,
    String.raw`\b(?:im|re)-?balanc`,
    String.raw`\bback in(?:to)? (?:place|line|position|balance)\b`,
    String.raw`\b(?:uneven|tilted|twisted|rotated|crooked|level) (?:pelvis|hips?|spine|shoulders?)\b`,
    String.raw`\bleg length\b`,
  ),
  // 10 and 48.
  claim(
    'The health of a back or a spine as a whole is not shown to change. Say: one part of the care of your back.',
    String.raw`\b(?:back|spine|spinal) health\b`,
    String.raw`\bhealth(?:ier)? of (?:the|your) (?:low(?:er)? )?(?:back|spine)\b`,
    String.raw`\bhealth(?:y|ier) (?:low(?:er)? )?(?:back|spine)\b`,
    String.raw`\bstrong(?:er)? (?:back|spine)\b`,
  ),
  // 21 and 42.
  claim(
    'How massage works inside the body is not known well enough. Say: many people feel calmer afterwards.',
    String.raw`\b(?:calm|reset|regulat|sooth|balanc|relax)\w* ~ nervous system\b`,
    String.raw`\b(?:endorphins?|serotonin|cortisol|dopamine|oxytocin|stress hormones?|natural painkillers?)\b`,
    String.raw`${less} ~ (?:pain sensitivity|sensitivity to pain)\b`,
    String.raw`\b(?:immune|immunity)\b`,
    String.raw`\b(?:chakras?|meridians?|qi|energy (?:flow|field|channels?|blockages?))\b`,
  ),
  // 44.
  claim(
    'Relaxing massage did as well as deep work. Say: firmer is not better; choose the pressure that feels good.',
    String.raw`\b(?:firmer|harder|deeper|stronger)(?: pressure| massage| work| strokes?)? (?:is|are|works?|helps?|gets?) (?!not )(?:\w+ )?(?:better|more|best|quicker|faster)\b`,
    String.raw`\bdeep(?:er)?[- ]tissue(?: [\w']+){0,8} (?:severe|serious|worse|bad)\b`,
    String.raw`\bno pain,? no gain\b`,
    String.raw`\b(?:has to|have to|needs? to|must|should) hurt\b`,
  ),
  // Palpation of knots is unreliable (section 2.2) and no source shows that tissue is broken up.
  claim(
    'Hands do not break up or melt tissue. Say: tight muscles may feel softer after massage.',
    String.raw`\b(?:break|melt|dissolv|iron|releas|remov|untangl|unlock)\w* ~ (?:knots?|adhesions?|scar tissue|fascia|crystals?|blockages?)\b`,
    String.raw`\badhesions?\b`,
  ),
  // Section 5: bed rest is worse than staying active; statement 34.
  claim(
    'Staying in bed is worse than moving about. Say: rest, then move about gently.',
    String.raw`\b(?:stay|remain|rest|lie|keep) (?:\w+ )?in bed\b`,
    String.raw`\bbed ?rest\b`,
  ),
  // Section 6: the evidence about cold is insufficient.
  claim(
    'How well cold works is not known.',
    String.raw`\b(?:ice|cold|cold packs?|ice packs?) (?:reduc|eas|reliev|help|numb|stop|tak|work)\w*\b(?! is not)`,
  ),
  // Scope of massage therapy: Washington RCW 18.108.010 and the scope rule at the head of the clinical rules.
  claim(
    'A massage therapist does not name or treat diseases, and does not adjust joints.',
    String.raw`\bdiagnos`,
    String.raw`\byour (?:slipped |bulging |herniated |worn )?(?:disc|disk|hernia\w*|sciatica|arthritis|scoliosis|stenosis|trapped nerve|pinched nerve)\b`,
    String.raw`\b(?:slipped|bulging|herniated|prolapsed) dis[ck]s?\b`,
    String.raw`\b(?:pinched|trapped|compressed) nerves?\b`,
    String.raw`${less} ~ (?:sciatica|arthritis|scoliosis|stenosis|osteoporosis|fibromyalgia|migraines?|depression|cancer)\b`,
    String.raw`\b(?:adjust|crack|manipulat)\w* ~ (?:spine|joints?|vertebra\w*|neck|back)\b`,
  ),
  claim(
    'This sheet never stands in the way of medical care.',
    String.raw`\b(?:instead of|rather than|replac\w*|substitute for|alternative to|no need (?:for|of|to see)|need no) ~ (?:doctors?|physio\w*|medicines?|medication|painkillers?|pills|tablets|surgery|operation|medical care)\b`,
    String.raw`\b(?:stop|reduc|skip|drop|throw away|cut down)\w* (?:taking )?(?:on )?(?:your|the|all) (?:\w+ )?(?:medicines?|medication|painkillers?|pills|tablets)\b`,
    String.raw`\b(?:do not|don't|won't|no longer|never) need ~ (?:doctor|medicines?|medication|painkillers?|surgery|tests?|scan)\b`,
    String.raw`\bavoid\w* (?:surgery|an operation|the doctor)\b`,
  ),
  claim(
    'Massage has minor harms: about one person in ten is sore the next day. Do not say that it has none.',
    String.raw`\b(?:no|without|zero|free of)(?: any)? (?:risks?|side[ -]effects?|harms?|dangers?)\b`,
    String.raw`\brisk-free\b`,
    String.raw`\b(?:completely|totally|perfectly|entirely|absolutely|always|100%) safe\b`,
    String.raw`\bsafe for (?:everyone|everybody|anyone|all)\b`,
    String.raw`\b(?:cannot|can't) (?:do any )?(?:harm|hurt)\b`,
  ),
];
