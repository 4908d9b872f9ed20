"""English."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, combined, cues, opposites, phrases, words

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        """say, says, said, told, tell, tells, add, adds, added, announce, announces, announced, reported, stated, noted,
        stress, stresses, stressed, emphasize, emphasizes, emphasized, emphasise, emphasises, emphasised, confirm, confirms,
        confirmed, affirm, affirms, affirmed, reaffirm, reaffirms, reaffirmed, insist,
        insists, insisted, explain, explains, explained, declare, declares, declared, reveal, reveals, revealed, disclose,
        disclosed, acknowledge, acknowledges, acknowledged, admit, admits, admitted, concede, concedes, conceded, warn,
        warns, warned, caution, cautioned, predict, predicts, predicted, estimated, believe, believes, believed,
        think, thinks, thought, argue, argues, argued, contend, contends, contended, suggest, suggests, suggested, point out,
        points out, pointed out, remarked, commented, reply, replies, replied, respond, responds, responded, write,
        writes, wrote, tweeted, allege, alleges, alleged, assert, asserts, asserted, testify, testifies,
        testified, recalled, recounted, joked, quipped,
        feared, worried, feels, reiterate, reiterates, reiterated, boasted,
        complained, complain, complains, reassure, reassures, reassured, assure, assures, assured, inform, informs, informed,
        mention, mentions, mentioned, specify, specifies, specified, clarify, clarifies, clarified, has learned,
        have learned, learnt, has said, have said, had said, made clear, make clear, makes clear,
        went on to say, opined, opine, opines, lament, laments, lamented,
        underline, underlines, underlined, underscore, underscores, underscored, highlighted, recall, recalls,
        proclaims, proclaimed, proclaim, vouched, reckon, reckons, reckoned,
        is convinced, are convinced, is confident, are confident, was quoted as saying, were quoted as saying,
        is quoted as saying, is certain, are certain, is sure, are sure, imply, implies, implied, hinted, hint, hints, swear,
        swears, swore, shouted, yelled, shot back, fired back, chimed in, guesses, guessed, understand, understands,
        repeats, pleaded, interjected, countered, counters, retorted,
        answered, chanted, mused, muses, marveled, marvelled, vented, bragged, brags, brag, fumed, gushed, snapped,
        deadpanned, exclaimed, intoned, ventured, surmised, summed up, signaled, signalled, signals, projected, calculates, calculated, reads, emailed, texted, blogged, blogs, suspected, deemed,
        deems, envision, envisions, envisioned, remind, reminds, reminded, echoed, echoes, felt, hoped, expect,
        expects, expected, presume, presumes, presumed, foresee, foresees, foresaw, recognize, recognizes, recognized,
        recognise, recognises, recognised, has long said, made it clear, makes it clear, make it clear, let it be known,
        went so far as to say, put it, puts it, groused, griped, quips, concur, concurs, concurred, theorize, theorized,
        postulates, deduced, related, relates, documented, confessed, confesses, protested, scoffed, attested, attests,
        discovered, discovers, intimated, persists, chants, chanting""",
    ),
    cues(
        Polarity.ASSERT,
        "that quote",
        """claimed, establish, established, ruled, observed, indicate, indicates, indicated, maintain, maintains, maintained,
        accepts, accepted, conclude, concludes, concluded, repeated, agree, agrees, agreed, figured, noticed, speculate, speculated, speculates""",
    ),
    cues(
        Polarity.ASSERT,
        "that quote",
        """gave his word, gave her word, gave their word, gave its word, gives his word, gives her word, gives their word,
        gave assurances, gave an assurance, gave a guarantee, gave guarantees, gave notice, made the point, makes the point,
        issued a warning, sounded the alarm, expressed confidence, expressed concern, expressed concerns, expressed fears,
        expressed the belief, expressed the view, expressed the hope, expressed hope, voiced concern, voiced concerns,
        voiced fears, voiced hope, voiced confidence, voiced alarm, took the view, takes the view, take the view,
        is of the view, are of the view, is of the opinion, are of the opinion, was of the opinion, has no doubt,
        have no doubt, had no doubt, leaves no doubt, left no doubt, logged, vouches, submitted, is adamant, are adamant, was adamant, were adamant,
        is worried, are worried, was worried, were worried, is concerned, are concerned, was concerned, were concerned, is optimistic,
        are optimistic, was optimistic, was convinced, were convinced, was confident, were confident, was sure, were sure, was certain,
        were certain, is hopeful, are hopeful, was hopeful, is aware, are aware, was aware, were aware, is afraid,
        are afraid, was afraid, were afraid, drew attention to the fact,
        pointed to the fact, points to the fact, sees, saw""",
    ),
    cues(
        Polarity.ASSERT,
        "clause",
        "describe how, describes how, described how, recall how, recalls how, recalled how, recount how, recounts how, "
        "recounted how, told how, tells how, told of how, tells of how, spoke of how, speaks of how",
    ),
    cues(
        Polarity.ASSERT,
        "clause noun",
        """no longer denies, no longer deny, no longer disputes, no longer dispute, did not rule out, does not rule out,
        do not rule out, has not ruled out, have not ruled out, had not ruled out, would not rule out, could not rule out,
        cannot rule out, can't rule out, didn't rule out, doesn't rule out, don't rule out, refused to rule out,
        refuses to rule out, declined to rule out, declines to rule out""",
    ),
    cues(Polarity.ASSERT, "noun", "attribute, attributes, attributed, ascribe, ascribes, ascribed, traced, traces"),
    cues(Polarity.ASSERT, "that", "accept", noun_like=True),
    cues(
        Polarity.ASSERT,
        "noun",
        combined(
            "express, expresses, expressed, voice, voices, voiced",
            "support for, opposition to, concern about, concern over, concerns about, concerns over, alarm at, alarm over, regret over, "
            "regret for, confidence in, outrage at, outrage over, hope for, fears of, fears about, interest in, admiration for, sympathy for, "
            "solidarity with, disappointment at, disappointment with, frustration with, frustration over, anger at, anger over",
        ),
    ),
    cues(Polarity.ASSERT, "noun", "put, puts"),
    cues(
        Polarity.ASSERT,
        "quote",
        "continue, continued, continues, posted, cried, went on, barked, screamed, bellowed, roared, sang, sings, yells, "
        "shouts, typed, enthused, sighed, whispered, muttered, thundered, ranted, raved",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """saying, adding, noting, stressing, emphasizing, emphasising, confirming, insisting, explaining, declaring, revealing,
        acknowledging, admitting, conceding, warning, predicting, estimating, arguing, contending, suggesting, pointing out,
        indicating, claiming, alleging, asserting, telling, stating, affirming, reiterating, announcing, maintaining, writing,
        tweeting, remarking, concluding, believing, hoping, expecting, fearing, worrying, thinking, feeling, assuming, hinting,
        implying, joking, boasting, bragging, complaining, lamenting, recalling, recounting, testifying, posting, replying,
        responding, reporting, reminding, assuring, cautioning, reasoning, repeating, quipping, chanting, shouting, swearing,
        speculating, signaling, signalling, underscoring, underlining, highlighting, pleading, agreeing, conceding""",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """feel, claim, report, state, note, fear, hope, worry, joke, guess, tweet, estimate, promises, thoughts, forecasts, decide,
        contention, allegation, assertion, insistence, belief, argument, suggestion, accusation, conclusion, prediction,
        complaint, prove, understand, learn, claims, reports, states, notes, comments, estimates, hopes, fears, worries, show, posts,
        tweets, remarks, view, views, observes, ruling, mean, know, recalls, boast, boasts, jokes, suspects, cautions, forecast,
        consider, concerned, afraid, determine, rules, charges""",
        noun_like=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        """supports, supported, backs, backed, endorse, endorses, endorsed, defend, defends, defended, praise, praises, praised, hailed, hails, touted, touts,
        favors, favored, favours, favoured, applauded, applauds, embraces, embraced, discussed, discuss, discusses, mentioned, mentions, mention, outlined, outlines, referenced,
        references, invoked, invokes, unveiled, echoed, echoes, likened, compared, portrayed, portrays, depicts, depicted, recalled, recalls, noted, talked about, talk about, complained about, complains about, complain about, asked about, asks about, worried about, worries about, worry about,
        warned of, warns of, warned about, warns about, bragged about, brags about, boasted of, boasted about, wondered about, spoke out against, speaks out against,
        speak out against, apologized for, apologised for, apologizes for, knows about, lied about, joked about, jokes about, weighed in on,
        talks about, spoke about, speaks about, spoke of, speaks of, spoken about, pointed to, points to, alluded to, alludes to, detailed,
        proposed, proposes, prefers, preferred, prefer, voted for, voted against""",
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "supporting, backing, endorsing, defending, praising, hailing, touting, discussing, mentioning, recalling, outlining, invoking, "
        "referencing, likening, comparing, talking about, speaking of, speaking about, pointing to, alluding to",
        shares_subject=True,
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "mocked, mocks, condemned, condemns, assailed, assails, chided, chides, scolded, derided, derides, lambasted, lambastes, bashes, "
        "blasts, slams, chastised, rebuked, ridiculed, ridicules, belittled, disparaged, railed against, rails against, bemoaned, bemoans, ripped",
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "mocking, condemning, assailing, chiding, deriding, bashing, slamming, blasting, ridiculing, railing against, bemoaning",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "clause",
        """shows, showed, shown, finds, found, proves, proved, knew, knows, realizes, realize, realized, decides, decided, determines, determined,
        assume, assumes, assumed, remember, remembered, learns, learned, understood, understands""",
    ),
    cues(Polarity.ASSERT, "noun", "shows, showed, found, finds, indicates, indicated", documented=True),
    cues(Polarity.ASSERT, "noun", "show, indicate, find", documented=True, noun_like=True),
    cues(Polarity.ASSERT, "clause quote", "quoted, quotes, quote, cited, cites", relay=True),
    cues(Polarity.ASSERT, "clause quote", "quoting, citing", relay=True, shares_subject=True),
    cues(Polarity.ASSERT, "noun", "cited, cites, cite"),
    cues(Polarity.ASSERT, "noun", "citing", shares_subject=True),
    cues(
        Polarity.ASSERT,
        "object",
        "describe, describes, described, call, calls, called, label, labels, labelled, labeled, "
        "dub, dubs, dubbed, brand, brands, branded, characterized, characterizes, refer to, refers to, referred to",
    ),
    cues(
        Polarity.ASSERT,
        "object",
        "describing, calling, labelling, labeling, branding, referring to",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "confirm, confirms, confirmed, announce, announces, announced, acknowledge, acknowledged, "
        "admit, admits, admitted, praise, praises, praised, defended, defends, defend, endorse, endorses, endorsed, "
        "backed, estimate, estimated, predict, predicts, predicted, hailed, suggest, suggests, suggested, stressed, stresses, stress, "
        "emphasized, emphasised, emphasizes, reiterated, reported",
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive quote",
        """deny, denies, denied, reject, rejects, rejected, dismiss, dismisses, dismissed, refute, refutes, refuted, rebut,
        rebuts, rebutted, wave away, waved away, wave aside, waved aside, scoff at, scoffed at, laugh off, laughed off,
            retract, retracts, retracted, recant, recants, recanted, repudiate, repudiates, repudiated, disavow, disavows, disavowed, dispute, disputed, contradict,
        contradicts, contradicted, rule out, rules out, ruled out, brushed aside, brushed off, shrugged off,
        hit back at, disagree with, disagrees with, disagreed with""",
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive",
        "denying, rejecting, dismissing, refuting, rebutting, disputing, ruling out",
        shares_subject=True,
    ),
    cues(Polarity.DENY, "noun", "oppose, opposes, opposed"),
    cues(Polarity.DENY, "noun", "disputes", noun_like=True),
    cues(Polarity.DOUBT, "noun clause", "doubt, doubts, challenges", noun_like=True),
    cues(
        Polarity.DOUBT,
        "clause noun",
        """doubted, questioned, challenged, cast doubt on, casts doubt on, casting doubt on, voiced skepticism regarding,
        voiced scepticism regarding, voiced skepticism about, voiced scepticism about, expressed skepticism about,
        expressed scepticism about, expressed doubt about, expressed doubts about, voiced doubts about, raised doubts about, wonder whether,
        wonders whether, wondered whether, wondered if, wonder if, wonders if, is skeptical of, is sceptical of, are skeptical of,
        are sceptical of, was skeptical of, voiced skepticism, voiced scepticism, expressed skepticism, expressed scepticism,
        wonder, wonders, wondered, could not confirm, could not verify, cannot confirm, cannot verify, was unable to confirm,
        was unable to verify, were unable to confirm, were unable to verify, could not corroborate""",
    ),
    cues(Polarity.DOUBT, "question quote", "asked, asks, ask"),
    cues(Polarity.DOUBT, "question quote", "asking", shares_subject=True),
    cues(Polarity.DOUBT, "noun clause", "questioning, doubting, wondering", shares_subject=True),
    cues(
        Polarity.ACCUSE,
        "object",
        "accuse, accuses, accused, blame, blames, blamed, denounce, denounces, denounced, "
        "decry, decries, decried, slammed, blasted, ripped, criticized, criticised, criticize, criticizes, faulted, lashed out at, "
        "took aim at, takes aim at, put the blame on, puts the blame on, placed the blame on, places the blame on, "
        "laid the blame on, lays the blame on, lay the blame on, laid blame on, pinned the blame on, pins the blame on, "
        "put the blame squarely on, placed the blame squarely on, laid the blame squarely on, cast blame on, shifted the blame to, "
        "shifted the blame onto, pointed the finger at, points the finger at, point the finger at, pointed a finger at, "
        "pointed fingers at, hit out at, hits out at, lashes out at",
    ),
    cues(Polarity.ACCUSE, "that quote", "charged"),
    cues(
        Polarity.ACCUSE,
        "object",
        "accusing, blaming, denouncing, decrying, criticizing, criticising",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "object",
        """call on, calls on, called on, call upon, calls upon, called upon, urge, urges, urged, implore, implored, beg, begged,
        appeal to, appeals to, appealed to, asked, asks, ordered, warned against, encouraged, encourage, encourages, exhorted, exhorts, exhort, pressured, directed, instructed, instructs, tasked, challenged, lobbied, lobbying""",
    ),
    cues(
        Polarity.DEMAND,
        "quote",
        "urge, urges, urged, implored, begged, exhorted, exhorts, ordered, instructed, instructs, encouraged",
    ),
    cues(
        Polarity.DEMAND,
        "object",
        "calling on, calling upon, urging, appealing to, asking, encouraging, exhorting, imploring, begging, ordering, instructing",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause quote",
        """demanded, call for, calls for, called for, appeal for, appeals for, appealed for, requested,
        insist on, insists on, insisted on, push for, pushes for, pushed for, press for, presses for, pressed for, recommend, recommends, recommended, propose, proposes, proposed, advocated""",
    ),
    cues(Polarity.DEMAND, "noun", "want, wants, wanted"),
    cues(Polarity.DEMAND, "noun clause", "advocates", noun_like=True),
    cues(Polarity.DEMAND, "noun clause", "demands, demand, request, order, orders", noun_like=True),
    cues(
        Polarity.DEMAND,
        "noun clause",
        "demanding, calling for, appealing for, requesting, recommending, proposing, pushing for, pressing for, campaigning for, lobbying for, agitating for, holding out for, "
        "clamouring for, clamoring for",
        shares_subject=True,
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive quote",
        "vowed, pledged, promised, threaten, threatens, "
        "threatened, announced plans, announced its intention, announced their intention, announced his intention, "
        "swore to, planned to, intend to, intends to, intended to, planning to, intending to",
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive quote",
        "vow, vows, pledge, pledges, promise, plan to, plans to",
        noun_like=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "claimed responsibility for, claims responsibility for, claim responsibility for, claiming responsibility for",
    ),
    cues(
        Polarity.INTEND,
        "infinitive",
        """want to, wants to, wanted to, hope to, hopes to, hoped to, expect to, expects to, expected to, seek to, seeks to, sought to, aim to, aims to, aimed to, agree to, agrees to, agreed to, offer to, offers to, offered to, decide to, decides to,
         decided to, prefer to, prefers to, preferred to, would like to, would love to, is willing to, are willing to, was willing to,
         were willing to, is ready to, are ready to, is eager to, are eager to, is determined to, are determined to, is committed to,
         are committed to, refuse to, refuses to, refused to, decline to say, opt to, opts to, opted to""",
    ),
    cues(
        Polarity.INTEND,
        "infinitive",
        "hoping to, seeking to, expecting to, wanting to, aiming to, agreeing to, offering to, refusing to",
        shares_subject=True,
    ),
    cues(Polarity.INTEND, "clause infinitive", "vowing, pledging, promising, threatening", shares_subject=True),
)

ENGLISH = Language(
    code="en",
    name="English",
    script="Latin",
    capitals_mark_names=True,
    cues=CUES,
    tail_openers=words("which"),
    tail_nouns=words("something"),
    tail_links=words("that which"),
    tail_cues=(
        cues(Polarity.DENY, "clause noun", "disputes, contest, contests, contested"),
        cues(
            Polarity.ASSERT,
            "clause noun",
            "confirm, confirms, confirmed, acknowledge, acknowledges, acknowledged, admit, admits, admitted, corroborate, "
            "corroborates, corroborated",
        ),
    ),
    according_to=phrases("according to, in the words of, in the view of, in the opinion of"),
    complementisers=words("that"),
    question_complementisers=words("whether how why what who which when where if"),
    question_openers=words("when where if who which"),
    aside_openers=words("as"),
    condition_openers=words("if unless"),
    quotation_marks=(("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("„", "“"), ("''", "''")),
    say_verbs=words("said says say wrote"),
    intend_words=phrases(
        "plans to, plan to, intends to, intend to, seeks to, going to, aims to, ready to, vowed to, committed to, has no intention, have no intention, had no intention, no intention of, plan on, plans on, is planning to, are planning to, was planning to, were planning to, intended to, planned to"
    ),
    bare_clauses=True,
    kinds_close_names=True,
    joint_subjects=True,
    finite_suffixes=("ed", "n't"),
    participle_endings=("ing", "ed"),
    plural_nouns=("s",),
    participles_after_comma=True,
    addressee_verbs=words(
        "told tell tells telling inform informs informed assure assures assured reassure reassures reassured warn warns "
        "warned remind reminded notified convinced"
    ),
    confirmations=words("confirm confirmed confirming"),
    beliefs=words("believe think expect believes thinks"),
    passive_auxiliaries=words("is are was were be been being get gets got it's he's that's she's they're they've"),
    infinitive_marks=words("worth let's to should must can cannot could may might can't couldn't"),
    raising_verbs=words(
        "appeared appears appear seemed seems seem continued continues continue began begins proceeded proceeds"
    ),
    causing_verbs=words("forced forces forcing led leads prompted prompts prompting caused compelled pressed pushed"),
    setting_nouns=words("interview speech briefing conference conversation call address remarks rally tweet"),
    time_nouns=words(
        "day days weeks months years hours week month year morning evening afternoon night weekend summer spring autumn fall winter"
    ),
    determiners=words(
        "last next such the a an this that these those his her its their our my your some many several all both two three four "
        "five six seven eight nine ten another other most any each every no one"
    ),
    time_words=words("midnight noon dawn dusk"),
    prepositions=words(
        "near outside inside across toward towards behind above below along beyond beneath beside besides onto on in at after during following since despite by before amid under over with without from into through "
        "within about against between among around as upon via per like until till throughout because"
    ),
    noun_prepositions=words("of for in at from to with on against including excluding"),
    genitives=words("of"),
    agent_prepositions=words("by"),
    coordinators=words("and or nor"),
    clause_openers=words(
        "but while whereas although though because when if unless whether since as so yet what where how why than until "
        "before after once even however meanwhile"
    ),
    binding_openers=words("when because if unless what where how why than until before once"),
    opening_subordinators=words("while although though when after because since as"),
    object_closers=words("which who whom whose where but yet while whereas although though"),
    relatives=words("which who whom whose that"),
    auxiliaries=words(
        "has have had is are was were be been also will would can could may might must should do does did not never "
        "has have having being to n't already just still always quickly promptly swiftly immediately repeatedly "
        "reportedly strongly strenuously vehemently flatly categorically firmly later earlier previously recently now then "
        "long again further once all both himself herself themselves itself previously publicly privately officially "
        "initially ultimately finally only even often sometimes usually clearly simply explicitly implicitly correctly "
        "falsely wrongly consistently independently continually reluctantly angrily bluntly famously jokingly sarcastically "
        "additionally similarly likewise separately subsequently formally informally openly vigorously"
    ),
    finite_verbs=words(
        "is are was were has have had will would can could may might must should do does did be been being killed "
        "came come comes took take takes went goes gets got began made makes said became continued included left "
        "hit fell held gave led sent ran met paid won lost spoke brought bought caught taught sold built kept stood sat grew "
        "chose drove flew forgot rode rose shook sank stole threw wore drew fought laid lent spent struck swept tore broke"
    ),
    adverbs=words(
        "very also earlier later however meanwhile moreover furthermore additionally separately similarly still then now "
        "today yesterday tomorrow tonight thus therefore indeed instead nevertheless nonetheless elsewhere here there "
        "recently previously again afterwards finally first second third perhaps maybe apparently reportedly online"
    ),
    adverb_suffixes=("ly",),
    pronouns=words("he she it he's she's he'd she'd he'll she'll"),
    plural_pronouns=words("they we they're they've they'd they'll"),
    lone_subjects=words("many some several few both most all each none others two three four five"),
    body_pronouns=words("it"),
    genders={
        "he": "m",
        "she": "f",
        "he's": "m",
        "she's": "f",
        "mr": "m",
        "mrs": "f",
        "ms": "f",
        "king": "m",
        "queen": "f",
        "spokesman": "m",
        "spokeswoman": "f",
        "chairman": "m",
        "chairwoman": "f",
        "congressman": "m",
        "congresswoman": "f",
    },
    articles=words("the a an"),
    indefinite_articles=words("a an"),
    relay_markers=words("saying"),
    first_person=words("i we me us my our mine ours i'm we're i've we've i'll we'll"),
    impersonal=words("it there one nobody"),
    acronyms=words("is us who"),
    titles=words(
        "mr mrs ms dr president vice-president vice-chairman vice-premier co-chair ex-president undersecretary minister premier chancellor secretary ambassador general colonel captain senator sen rep gov "
        "governor prime foreign defence defense king queen prince sheikh chairman chairwoman chief director head deputy "
        "vice first lady judge justice professor prof commander lieutenant lt col gen major sir lord pope archbishop bishop "
        "representative congressman congresswoman mayor envoy leader speaker lawmaker analyst strategist republican "
        "democratic democrat candidate nominee commentator host author doctor commissioner superintendent sheriff attorney reverend rabbi pastor imam economist historian pollster spokesman spokeswoman spokesperson"
    ),
    spokesmen=words("spokesman spokeswoman spokesperson spokespeople spokesmen press representative"),
    roles=words(
        "official officials source sources diplomat diplomats activist activists resident residents witness witnesses "
        "fighter fighters rebel rebels militant militants soldier soldiers analyst analysts trader traders expert experts "
        "police reporter correspondent journalist investigators prosecutors prosecutor officer officers commander commanders aide aides adviser advisers critics "
        "monitors monitor observers eyewitnesses eyewitness survivors survivor medics medic lawyers employees relatives refugees locals rescuers doctors doctor researchers scientists leaders lawmakers voters senators democrats republicans advocates advocate opponents supporters economists scholars historians executives insiders strategists operatives teachers students authorities people others family ally assembly"
    ),
    bodies=words(
        "ministry government army party union agency authority council committee commission organization organisation "
        "department office court police force forces coalition group company association federation observatory command "
        "administration regime opposition parliament senate congress bank board institute centre center university "
        "network institution campaign militia tribunal foundation brigade directorate secretariat mission embassy presidency white house kremlin pentagon"
    ),
    generic_bodies=words("company firm group organisation organization charity manufacturer operator carmaker airline"),
    company_forms=words("inc ltd plc corp llc co limited corporation"),
    documents=words(
        "statement report study communique memo letter survey poll document article book release email email emails "
        "documents data figures research findings polls surveys studies reports analysis analyses footage records results memos letters statements review transcript census statistics"
    ),
    others=words("others another"),
    addressees=words("reporters journalists him her them us me lawmakers supporters"),
    media=words(
        "media agency newspaper daily magazine television tv radio news channel network website broadcaster outlet paper"
    ),
    mute_words=words(
        "suicide hole crater evidence proof reality realities fact truth experience history logic sense silence absence weapon weapons arms ammunition rocket rockets missile missiles "
        "shell shells bullet bullets bomb bombs bombing bombings blast blasts explosion explosions strike strikes airstrike airstrikes raid raids attack attacks "
        "assault shelling bombardment clash clashes fighting battle battles violence war wars conflict truce ceasefire offensive operation operations "
        "corridor corridors road roads street streets bridge bridges building buildings house houses fire fires smoke water food fuel oil gas money price "
        "prices weather rain snow storm earthquake flood floods damage wreckage debris situation condition conditions circumstances development "
        "developments event events incident incidents accident move moves step steps effort efforts attempt attempts progress delay crisis tension "
        "tensions pressure anger fear hope peace life death deaths loss losses thing things way ways day days night week weeks month months year years "
        "hour hours minute minutes morning evening afternoon weekend decade time "
        "early late far light heavy twin fierce verified unverified long short high low hard likely unlikely due able ready"
    ),
    negators=words(
        "not no never n't neither nor none nobody nothing without cannot can't don't doesn't didn't won't wouldn't isn't "
        "aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't dont doesnt didnt wont isnt arent wasnt werent "
        "hasnt havent hadnt couldnt"
    ),
    refusals=phrases(
        """declined, refused, refuses, declines, declined to comment, declined to say, declined to answer, declined to give,
        declined to discuss, declined to elaborate, declined to provide, declined to confirm, declined to name,
        declined to be, declined to speak, declined to identify, refused to comment, refused to say, refused to answer,
        refused to give, refused to discuss, refused to elaborate, refused to confirm, refused to name, refused to be,
        refused to speak, declines to comment, declines to say, refuses to comment, refuses to say, unable, unavailable, asked not to, asked to remain, asked for anonymity"""
    ),
    idioms=phrases(
        "estimated at, backed by, supported by, claimed … lives, claimed … life, claiming … lives, claiming … life, claims … lives, claim … lives, "
        "claimed … martyrs, claiming … martyrs, claimed … victims, claiming … victims, claims … victims, "
        "put … down, puts … down, put … up, puts … up, put … off, puts … off, put … out, puts … out, put … forward, "
        "puts … forward, put … together, puts … together, put … aside, puts … aside, put … pressure, puts … pressure, "
        "put … behind, puts … behind, put … limit, puts … limit, put … cap, puts … cap, put … ceiling, puts … ceiling"
    ),
    needed_objects=phrases(
        """attribute … to, attributes … to, attributed … to, ascribe … to, ascribes … to, ascribed … to, traced … to,
        traces … to, put … toll, puts … toll, put … number, puts … number, put … figure, puts … figure, put … cost,
        puts … cost, put … loss, puts … loss, put … losses, puts … losses, put … turnout, puts … turnout, put … damage,
        puts … damage, put … rate, puts … rate"""
    ),
    hedges=words(
        "may might could possibly perhaps maybe probably likely unlikely if unless allegedly apparently reportedly "
        "suspected potential alleged seems seem appears appear suspect"
    ),
    demand_words=phrases("should, must, ought to, need to, needs to, has to, have to, need for, needed, be allowed"),
    future_words=words("will would 'll shall"),
    blame_words=phrases("""massacre, massacres, war crimes, war crime, crimes, genocide, gassed, murdered, murdering, murderous, barbaric,
        atrocity, atrocities, ethnic cleansing, slaughter, tortured, violated, violations, lied, lying, aggression, behind the attack, behind the attacks, behind the bombing, behind the bombings,
        behind the killing, behind the killings, deliberately, used chemical, using chemical, used chlorine, using chlorine, used sarin,
        using sarin, used poison, using poison, used toxic, using toxic, used cluster, using cluster, used barrel, using barrel, used nerve,
        using nerve, human shields, as shields, perpetrated,
        perpetrating, propaganda, responsible for, to blame, guilty of, divert, took bribes, taken bribes, taking bribes, accepted bribes, accepting bribes, paid bribes, paying bribes, covered up, cover-up, hush money, fired the first, fired first, shot first, opened fire first, started the shooting"""),
    no_plans=words("lose face suffer need cost benefit fall collapse"),
    own_words=phrases(
        "his country, her country, their country, his government, her government, his company, her company, his ministry, her ministry, his party, her party, his administration, her administration, my country"
    ),
    own_bodies=words("country government company firm ministry bank airline"),
    wrong_words=words(
        "bribed embezzled forged falsified smuggled poisoned stole looted rigged concealed withheld sabotaged blackmailed extorted pocketed siphoned squandered wasted "
        "violated breached doctored misled deceived plundered massacred raped tortured murdered defrauded swindled silenced hushed ignored neglected dumped obstructed"
    ),
    doers=words(
        "guards guardsmen crews officials ministers policemen officers warplanes jets planes drones drone artillery settlers agents mercenaries "
        "groups factions gangs organizations organisations separatists intelligence militia militias authorities navy commandos warships gunners"
    ),
    harm_words=words(
        "bombed bombing fired hit killed killing shelled shelling attacked attacking murdered gassed poisoned targeted targeting "
        "launched launching raided destroyed destroying executed abducted kidnapped besieged struck raped looted stole hacked flattened ambushed detonated rammed dragged beat hijacked forged"
    ),
    update_words=phrases(
        "so far, revised, updated, new toll, toll rises, toll rose, rises to, rose to, risen to, rising to, climbs to, climbed to, now stands at, brought the toll to, bringing the toll to, brings the toll to, latest figures, latest toll, initial toll, initially, earlier toll, up from, down from, lowered to"
    ),
    position_words=phrases(
        "alone can, alone should, alone decide, only the people, only its people, must decide, will decide, can decide, to decide, decides, determine, determines, right to, no place, no role, no future, red line, precondition, preconditions, unacceptable, not acceptable, up to the people, non-negotiable"
    ),
    opposites=opposites(
        """
        help: support, supports, supported, supporting, arm, arms, armed, arming, back, backed, backing, aid, aided, aiding, helped, helping, protect, protected, protecting, fund, funded, funding, train, trained, training / bomb, bombs, bombed, bombing, bombard, bombarded, bombarding, shelled, shelling, attacked, attacking, targeted, targeting, struck, hit, hits, hitting, killed, killing
        open: open, opened, opens, reopened, reopen, reopening / closed, close, shut, sealed, blocked, closure
        alive: alive, survived, survivor, unharmed, unhurt / dead, died, killed, death, murdered
        rise: rose, risen, rising, rise, increased, increase, increasing, grew, grown, growing, climbed, up, higher, doubled / fell, fallen, falling, fall, decreased, decrease, declined, decline, dropped, shrank, down, lower, halved
        win: won, wins, win, victory, victorious / lost, loses, lose, defeat, defeated
        accept: accepted, accepts, accept, agreed, agrees, agree, approved, approve, consented, welcomed / rejected, rejects, reject, refused, refuses, refuse, vetoed, turned down
        advance: captured, seized, retaken, recaptured, advanced, advancing, entered, liberated, controls / repelled, repulsed, retreated, withdrew, withdrawn, pulled back, expelled, driven out
        begin: began, begun, started, starting, resumed, resume, launched, continued, continues, continuing / stopped, stop, halted, suspended, ended, ceased, cancelled, postponed
        stay: stay, stays, stayed, remain, remains, remained / leave, leaves, left, step down, resign, resigned, quit, depart
        calm: peaceful, peacefully, calm, unarmed, orderly / violent, violently, violence, armed, riot, rioting, chaos
        intact: intact, undamaged, unaffected, untouched, restored, repaired / destroyed, damaged, damage, wrecked, collapsed
        normal: normal, normally, usual, running, working, operating / halted, paralysed, paralyzed, standstill, disrupted, stopped, broken
        accident: accident, accidental, accidentally, by mistake, natural causes, technical fault, suicide / deliberate, deliberately, intentional, sabotage, murder, murdered, attack, shot
        real: genuine, authentic, real, true / fake, forged, fabricated, staged, doctored, false
        free: released, freed, free / arrested, detained, held, jailed, imprisoned, captive, in custody
        legal: legal, lawful, legally, constitutional / illegal, unlawful, illegally, unconstitutional, violation, violates, violated
        safe: safe, safely, harmless, clean / unsafe, dangerous, contaminated, toxic, polluted, poisoned
        attend: attended, attends, took part, participated, arrived / boycotted, absent, stayed away, did not attend
        civilian: civilian, civilians, women, children, residents, hospital, school, market / militants, terrorists, fighters, gunmen, military target, military targets, depot
        willing: voluntary, voluntarily, willingly, by choice / forced, forcibly, coerced, under duress, expelled
        enough: enough, sufficient, plenty, surplus, full / shortage, shortages, lack, lacking, scarce, insufficient, empty
        guilty: guilty, responsible, convicted / innocent, acquitted, cleared, exonerated
        paid: paid, pays, transferred, handed over, delivered, submitted, provided / unpaid, withheld, missing, not received, never received
        success: success, successful, succeeded, progress, achieved / failure, failed, fails, fiasco, setback, stalled
        """
    ),
    retractions=phrases(
        "retracted, retracts, retract, recanted, recants, took back, takes back, backtracked, backtracks, walked back, withdrew its statement, withdrew its claim, withdrew his statement, withdrew her statement, withdrew his claim, withdrew her claim, withdrew the claim, withdrew the report, withdrew its report, corrected its, corrected his, corrected her, earlier statement was wrong, earlier report was wrong, earlier figure was wrong, earlier toll was wrong, was mistaken, were mistaken, had been mistaken, was in error, in error, apologised for the error, apologized for the error, no longer claims, no longer says"
    ),
    verdict_openers=words("as"),
    dismissals=phrases("""baseless, unfounded, groundless, without foundation, without basis, fabricated, false, untrue, propaganda,
        lies, a lie, nonsense, ridiculous, absurd, fake, fantasy, fiction, fictitious, ludicrous, laughable, not true, incorrect,
        a fairy tale, fairy tales, pure invention, pure fantasy, made up, invented, a myth, a smear, scaremongering, wrong,
        no basis, no foundation, no substance, a provocation, a witch-hunt, a conspiracy theory, wishful thinking,
        a joke, a fabrication, a hoax, far from reality, not the reality, misleading, unsubstantiated, preposterous, mere propaganda,
        pure propaganda, cheap propaganda, slander, slanders, slanderous, defamatory, libellous, libelous, smoke and mirrors, a piece of theatre,
        theatrics, a charade, a sham, a fable, a tall tale, an invention, a fantasy, pure speculation, mere speculation,
        gossip, hot air, rubbish, garbage, hogwash, bogus, phony, phoney, concocted, manufactured, trumped-up, trumped up,
        without merit, meritless, politically motivated, exaggerated, overblown, a stunt, a publicity stunt, mistaken,
        erroneous, far-fetched, outlandish, outrageous, without any foundation, without any basis, devoid of truth,
        utter lie, complete lie, outright lie, blatant lie, barefaced lie, total lie, pure lies, complete fabrication,
        total fabrication, pure fabrication, utter nonsense, inaccurate, no truth, not credible, a farce, disinformation"""),
    combatants=words("terrorists militants fighters rebels insurgents jihadists soldiers troops"),
    grave_words=phrases(
        """civilian, civilians, people, child, children, woman, women, girl, girls, boy, boys, family, families, resident, residents,
        villager, villagers, refugee, refugees, journalist, journalists, reporter, reporters, doctor, doctors, medics, nurses, patients,
        teachers, students, pupils, protesters, demonstrators, worshippers, mourners, pilgrims, priests, monks, passengers, farmers,
        fishermen, prisoners, hostages, detainees, activists, aid workers, rescue workers, rescuers, ambulance, ambulances, hospital,
        hospitals, clinic, clinics, school, schools, kindergarten, university, mosque, mosques, church, churches, market, markets,
        marketplace, stalls, bakery, bakeries, house, houses, home, homes, apartment, residential, neighbourhood, neighbourhoods,
        neighborhood, neighborhoods, wedding, funeral, humanitarian, aid convoy, plant, airliner, ferry,
        embassy, consulate, heritage, chemical weapons, chemical weapon, chemical, poison gas, nerve gas, mustard gas, chlorine, sarin,
        toxic gas, barrel bombs, barrel bomb, cluster bombs, cluster munitions, napalm, white phosphorus, gassed, poisoned, executed, abducted, kidnapped,
        hijacked, beheaded, tortured"""
    ),
    targets=words(
        "daesh isil isis qaeda taliban gunman gunmen attacker attackers assailants jihadis suspects extremists guerrillas commander commanders recruits troop soldier fighter rebel militant terrorist "
        "position positions depot depots warehouse arsenal vehicle vehicles tank tanks convoys base bases post posts checkpoint checkpoints bunker bunkers "
        "hideout hideouts headquarters target targets launcher launchers artillery trenches tunnel tunnels stronghold strongholds airbase airfield barracks "
        "operation operations offensive campaign refinery refineries warship warships drone drones aircraft warplane warplanes helicopter helicopters"
    ),
    question_words=words("who what when where why how which whether"),
    anaphors=words("this that it these those so"),
    accusation_stems=("accus", "alleg", "charge", "insinuat"),
    claim_nouns=words(
        "accusation accusations allegation allegations claim claims charge charges report reports suggestion suggestions "
        "assertion assertions findings finding account accounts version statement statements rumours rumors idea notion "
        "criticism story information proposal figures figure explanation explanations assurance assurances suspicion "
        "suspicions insinuation insinuations conclusion conclusions theory theories narrative rumour rumor complaint "
        "complaints portrayal depiction characterisation characterization speculation conjecture slur slurs"
    ),
    any_words=words("any"),
    possessives=words("its his her their"),
    possessive_pattern="{owner}'s {thing}",
    receive_nouns=words("receiving using having being making taking carrying targeting bombing killing"),
    number_words={
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
        "dozen": 12,
    },
    scale_words={
        "hundred": 100,
        "thousand": 1e3,
        "million": 1e6,
        "billion": 1e9,
        "trillion": 1e12,
        "m": 1e6,
        "bn": 1e9,
    },
    scope_words={
        "at least": "at_least",
        "no fewer than": "at_least",
        "no less than": "at_least",
        "not less than": "at_least",
        "a minimum of": "at_least",
        "more than": "more_than",
        "over": "more_than",
        "above": "more_than",
        "exceeding": "more_than",
        "in excess of": "more_than",
        "upwards of": "more_than",
        "well over": "more_than",
        "at most": "at_most",
        "up to": "at_most",
        "as many as": "at_most",
        "no more than": "at_most",
        "not more than": "at_most",
        "a maximum of": "at_most",
        "less than": "less_than",
        "fewer than": "less_than",
        "under": "less_than",
        "below": "less_than",
        "about": "about",
        "around": "about",
        "some": "about",
        "approximately": "about",
        "roughly": "about",
        "nearly": "about",
        "almost": "about",
        "an estimated": "about",
        "close to": "about",
    },
    fates={
        "killing": "killed",
        "kills": "killed",
        "kill": "killed",
        "injuring": "injured",
        "injures": "injured",
        "injure": "injured",
        "wounding": "injured",
        "wounds": "injured",
        "wound": "injured",
        "toll": "killed",
        "dead": "killed",
        "deaths": "killed",
        "fatalities": "killed",
        "wounded": "injured",
        "casualties": "injured",
    },
    further_words=words("another other others further additional"),
    clock_after=words("a.m. p.m. am pm o'clock gmt"),
    units={
        "percent": "percent",
        "%": "percent",
        "per cent": "percent",
        "percentage": "percent",
        "people": "person",
        "persons": "person",
        "person": "person",
        "civilians": "civilian",
        "civilian": "civilian",
        "children": "child",
        "women": "woman",
        "men": "man",
        "soldiers": "soldier",
        "fighters": "fighter",
        "rebels": "fighter",
        "militants": "fighter",
        "killed": "killed",
        "dead": "killed",
        "deaths": "killed",
        "died": "killed",
        "victims": "victim",
        "injured": "injured",
        "wounded": "injured",
        "hurt": "injured",
        "arrested": "arrested",
        "detained": "arrested",
        "arrests": "arrested",
        "displaced": "displaced",
        "dollars": "dollar",
        "$": "dollar",
        "euros": "euro",
        "€": "euro",
        "pounds": "pound",
        "£": "pound",
        "tonnes": "tonne",
        "tons": "tonne",
        "kilometres": "kilometre",
        "kilometers": "kilometre",
        "km": "kilometre",
        "miles": "mile",
        "metres": "metre",
        "meters": "metre",
        "hours": "hour",
        "hour": "hour",
        "minutes": "minute",
        "days": "day",
        "day": "day",
        "weeks": "week",
        "week": "week",
        "months": "month",
        "month": "month",
        "years": "year",
        "year": "year",
        "groups": "group",
        "strikes": "strike",
        "raids": "strike",
        "airstrikes": "strike",
        "homes": "home",
        "houses": "home",
        "ships": "ship",
        "cases": "case",
        "votes": "vote",
        "seats": "seat",
        "barrels": "barrel",
        "workers": "worker",
        "police": "police",
        "officers": "police",
        "jobs": "job",
    },
    months={
        "january": 1,
        "february": 2,
        "march": 3,
        "april": 4,
        "may": 5,
        "june": 6,
        "july": 7,
        "august": 8,
        "september": 9,
        "october": 10,
        "november": 11,
        "december": 12,
        "jan": 1,
        "feb": 2,
        "mar": 3,
        "apr": 4,
        "jun": 6,
        "jul": 7,
        "aug": 8,
        "sep": 9,
        "sept": 9,
        "oct": 10,
        "nov": 11,
        "dec": 12,
    },
    weekdays={
        "monday": 0,
        "tuesday": 1,
        "wednesday": 2,
        "thursday": 3,
        "friday": 4,
        "saturday": 5,
        "sunday": 6,
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "thu": 3,
        "thurs": 3,
        "fri": 4,
        "sat": 5,
        "sun": 6,
    },
    relative_days={"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": 0},
)
